-- Readers: the pictures with these ids, in no order. At most as many rows as ids.
select id, width, height, caption, creator, credit, alt, language, renditions, version
from media.picture_whole
where id = any(:ids)
