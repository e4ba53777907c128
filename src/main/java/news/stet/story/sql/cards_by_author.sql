-- Readers: an author's newest cards of a period. At most :most rows.
select p.story_id as id, p.edition, p.slug, p.kind, p.headline, p.standfirst, p.excerpt, p.section, p.writers, p.picture, p.picture_alt, p.published, p.updated
from story.publication_author a
join story.publication p on p.story_id = a.story_id
where a.author = :key and a.edition = :edition
  and (a.published, a.story_id) > (:from, :from_id) and (a.published, a.story_id) <= (:until, :until_id)
  and (:kind::text is null or p.kind = :kind)
order by a.published desc, a.story_id desc
limit :most
