-- Takes back a publication that waits. At most one row.
delete from story.schedule where story_id = :id
