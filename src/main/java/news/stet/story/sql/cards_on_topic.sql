-- Readers: a topic's newest cards of a period. At most :most rows.
select p.story_id as id, p.edition, p.slug, p.kind, p.headline, p.standfirst, p.excerpt, p.section, p.writers, p.picture, p.picture_alt, p.published, p.updated
from story.publication_topic t
join story.publication p on p.story_id = t.story_id
where t.topic = :key and t.edition = :edition
  and (t.published, t.story_id) > (:from, :from_id) and (t.published, t.story_id) <= (:until, :until_id)
  and (:kind::text is null or p.kind = :kind)
order by t.published desc, t.story_id desc
limit :most
