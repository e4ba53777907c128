-- The first version of a working copy.
insert into story.working_copy (story_id, version, revised, copy, headline, changed, changed_by)
values (:id, 1, 0, :copy::jsonb, :headline, :now, :by)
