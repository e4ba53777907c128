-- Readers: lines of a sitemap, by id. At most :most rows.
select story_id as id, slug, headline, published, updated
from story.publication
where edition = :edition and story_id > :after
order by story_id
limit :most
