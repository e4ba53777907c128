-- Readers: The authors with these ids, in no order. At most as many rows as ids.
select id, slug, name, bio, picture, elsewhere, version
from masthead.author_whole
where id = any(:ids)
