-- Readers: the months of the edition's zone in which a list has stories, newest first. At most 600 rows.
select distinct to_char(p.published at time zone :zone, 'YYYY-MM') as month
from story.publication p
where p.edition = :edition
  and (:section::uuid is null or p.section = :section::uuid)
  and (:topic::uuid is null or :topic::uuid = any (p.topics))
  and (:author::uuid is null or :author::uuid = any (p.authors))
  and (:kind::text is null or p.kind = :kind)
order by month desc
limit 600
