-- Readers: the notes under a story, newest first. At most 100 rows.
select clarification, note, at from story.correction where story_id = :id order by at desc limit 100
