-- One revision of a story with its text. At most one row.
select number, made, made_by, reason, copy::text as copy
from story.revision
where story_id = :id and number = :number
