-- What these stories are called in the newsroom. At most as many rows as ids.
select story_id, headline from story.working_copy where story_id = any(:ids)
