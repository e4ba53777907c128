-- Readers: The topic of an edition with this slug. At most one row.
select id, edition, slug, name, version
from masthead.topic
where edition = :edition and slug = :slug
