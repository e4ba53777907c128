-- Locks a story until the transaction ends, so that its writers take turns. At most one row.
select id
from story.story
where id = :id
for update
