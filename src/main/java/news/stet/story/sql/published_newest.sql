-- Readers: the newest stories of an edition, whole. At most :most rows.
select story_id as id, edition, slug, kind, headline, standfirst, section, copy::text as copy, translation_group, published, updated
from story.publication
where edition = :edition
order by published desc, story_id desc
limit :most
