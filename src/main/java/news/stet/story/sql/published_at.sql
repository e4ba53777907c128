-- Readers: the story at an address. At most one row.
select story_id as id, edition, slug, kind, headline, standfirst, section, copy::text as copy, translation_group, published, updated
from story.publication
where edition = :edition and slug = :slug
