-- The front page of an edition with what editors are arranging. At most one row.
select version, draft, shown, shown_at, shown_by
from front.arrangement
where edition = :edition
