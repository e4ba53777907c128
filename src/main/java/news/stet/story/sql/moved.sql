-- Readers: where the story of a former address stands now. At most one row.
select p.slug
from story.public_address a
join story.publication p on p.story_id = a.story_id
where a.edition = :edition and a.slug = :slug
