-- The next pictures before a key, newest first. At most :limit rows.
select id, width, height, caption, creator, credit, alt, language, renditions, version
from media.picture_whole
where id < :before
order by id desc
limit :limit
