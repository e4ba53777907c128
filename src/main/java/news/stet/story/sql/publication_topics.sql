-- The lists by topic it stands in.
insert into story.publication_topic (story_id, topic, edition, published)
select p.story_id, t.topic, p.edition, p.published
from story.publication p
cross join lateral (select distinct unnest(p.topics) as topic) t
where p.story_id = :id
