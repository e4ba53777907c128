-- Readers see it no more; its topics and authors go with it.
delete from story.publication where story_id = :id
