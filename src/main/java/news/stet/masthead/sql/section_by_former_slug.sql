-- Readers: The section that once had this slug. At most one row.
select t.id, t.edition, t.slug, t.name, t.position, t.version
from masthead.former_slug f
join masthead.section t on t.id = f.id
where f.kind = 'section' and f.edition = :edition and f.slug = :slug
