-- Gives back addresses of a story that readers never saw, but the present one.
delete from story.address
where story_id = :id and slug <> :slug and public_since is null
