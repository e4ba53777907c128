-- Notes of a story that an erasure has to look through, locked.
select id, note as words from story.correction where story_id = :id order by id for update
