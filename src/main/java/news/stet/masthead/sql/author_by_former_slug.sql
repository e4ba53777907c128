-- Readers: The author who once had this slug. At most one row.
select a.id, a.slug, a.name, a.bio, a.picture, a.elsewhere, a.version
from masthead.former_slug f
join masthead.author_whole a on a.id = f.id
where f.kind = 'author' and f.edition = '' and f.slug = :slug
