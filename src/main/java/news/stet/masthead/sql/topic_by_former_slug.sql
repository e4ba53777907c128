-- Readers: The topic that once had this slug. At most one row.
select t.id, t.edition, t.slug, t.name, t.version
from masthead.former_slug f
join masthead.topic t on t.id = f.id
where f.kind = 'topic' and f.edition = :edition and f.slug = :slug
