-- Readers: every :size-th story of a month's list from the oldest on, and the newest, with their numbers. At most 1000 rows.
select published, story_id as id, number
from (
  select p.published, p.story_id,
    row_number() over (order by p.published, p.story_id) as number,
    count(*) over () as total
  from story.publication p
  where p.edition = :edition and p.published >= :from and p.published < :until
    and (:section::uuid is null or p.section = :section::uuid)
    and (:topic::uuid is null or :topic::uuid = any (p.topics))
    and (:author::uuid is null or :author::uuid = any (p.authors))
    and (:kind::text is null or p.kind = :kind)
) numbered
where number % :size = 0 or number = total
order by number
limit 1000
