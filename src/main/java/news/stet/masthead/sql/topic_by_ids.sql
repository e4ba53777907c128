-- Readers: The topics with these ids, in no order. At most as many rows as ids.
select id, edition, slug, name, version
from masthead.topic
where id = any(:ids)
