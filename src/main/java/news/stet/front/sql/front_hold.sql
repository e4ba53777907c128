-- The same, and nobody else may change it until this transaction ends. At most one row.
select version, draft, shown, shown_at, shown_by
from front.arrangement
where edition = :edition
for update
