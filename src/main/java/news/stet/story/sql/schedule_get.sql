-- The publication that waits for its time. At most one row.
select c.at, c.by_name, r.number as revision, r.copy::text as copy
from story.schedule c
join story.revision r on r.story_id = c.story_id and r.number = c.revision
where c.story_id = :id
