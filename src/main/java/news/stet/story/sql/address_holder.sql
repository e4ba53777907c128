-- Whose an address is. At most one row.
select story_id from story.address where edition = :edition and slug = :slug
