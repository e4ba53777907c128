-- Ends every link of a story.
delete from story.share where story_id = :id
