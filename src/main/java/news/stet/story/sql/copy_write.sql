-- The next version of a working copy. Its story's row is locked.
update story.working_copy
set version = version + 1, copy = :copy::jsonb, headline = :headline, changed = :now, changed_by = :by
where story_id = :id
