-- Readers: The author with this slug. At most one row.
select id, slug, name, bio, picture, elsewhere, version
from masthead.author_whole
where slug = :slug
