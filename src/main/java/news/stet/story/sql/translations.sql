-- Readers: the same story in other editions, the first one published where an edition has several. At most 50 rows.
select distinct on (p.edition) p.edition, p.slug
from story.publication p
where p.translation_group = :group and p.edition <> :edition
order by p.edition, p.published, p.story_id
limit 50
