-- Readers: what an edition's front page shows. At most one row.
select shown
from front.arrangement
where edition = :edition
