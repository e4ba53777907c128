-- Readers: an edition's newest cards of a period. At most :most rows.
select p.story_id as id, p.edition, p.slug, p.kind, p.headline, p.standfirst, p.excerpt, p.section, p.writers, p.picture, p.picture_alt, p.published, p.updated
from story.publication p
where p.edition = :edition
  and (p.published, p.story_id) > (:from, :from_id) and (p.published, p.story_id) <= (:until, :until_id)
  and (:kind::text is null or p.kind = :kind)
order by p.published desc, p.story_id desc
limit :most
