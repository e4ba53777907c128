-- Every revision of a story, locked, for an erasure.
select id, copy::text as copy from story.revision where story_id = :id order by number for update
