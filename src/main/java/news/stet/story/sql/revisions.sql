-- The revisions of a story, newest first, older than a number. At most :most rows.
select number, made, made_by, reason
from story.revision
where story_id = :id and number < :before
order by number desc
limit :most
