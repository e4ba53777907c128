-- Puts back what readers see without the passage.
update story.publication
set copy = :copy::jsonb, headline = :headline, standfirst = :standfirst, excerpt = :excerpt, picture_alt = :alt
where story_id = :id
