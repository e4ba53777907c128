-- Readers: The next authors after a key, oldest first. At most :limit rows.
select id, slug, name, bio, picture, elsewhere, version
from masthead.author_whole
where id > :after
order by id
limit :limit
