-- Gives back addresses of a story that readers never saw, but the present one and the one wanted next.
delete from story.address
where story_id = :id and slug <> :slug and slug <> :wanted and public_since is null
