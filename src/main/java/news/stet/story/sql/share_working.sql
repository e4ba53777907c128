-- Links of a story that work, the longest first. At most :most rows.
select made, made_by, ends
from story.share
where story_id = :id and ends > :now
order by ends desc
limit :most
