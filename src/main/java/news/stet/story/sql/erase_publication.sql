-- What readers see, locked, for an erasure. At most one row.
select copy::text from story.publication where story_id = :id for update
