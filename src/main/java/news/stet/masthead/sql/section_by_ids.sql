-- Readers: The sections with these ids, in no order. At most as many rows as ids.
select id, edition, slug, name, position, version
from masthead.section
where id = any(:ids)
