-- Readers: why nothing stands at an address any more. At most one row.
select t.reason, t.at
from story.public_address a
join story.takedown t on t.story_id = a.story_id
where a.edition = :edition and a.slug = :slug
