-- Readers: the same story in other editions. At most 50 rows.
select edition, slug
from story.publication
where translation_group = :group and story_id <> :id
order by edition
limit 50
