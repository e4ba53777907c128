-- The lists by author it stands in.
insert into story.publication_author (story_id, author, edition, published)
select p.story_id, a.author, p.edition, p.published
from story.publication p
cross join lateral (select distinct unnest(p.authors) as author) a
where p.story_id = :id
