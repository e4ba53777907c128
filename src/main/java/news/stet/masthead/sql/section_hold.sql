-- Holds the sections of an edition until the transaction ends, so that those who move some at once do it one after the other. At most 2 000 rows.
select id
from masthead.section
where edition = :edition
order by id
for update
