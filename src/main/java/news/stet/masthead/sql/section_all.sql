-- Readers: The sections of all editions, in the order of their menus. At most :most rows.
select id, edition, slug, name, position, version
from masthead.section
order by position, name, id
limit :most
