-- Readers: the card of a published story. At most one row.
select p.story_id as id, p.edition, p.slug, p.kind, p.headline, p.standfirst, p.excerpt, p.section, p.writers, p.picture, p.picture_alt, p.published, p.updated
from story.publication p
where p.story_id = :id
