-- The story that a link shows. At most one row.
select story_id from story.share where token_hash = decode(:hash, 'hex') and ends > :now
