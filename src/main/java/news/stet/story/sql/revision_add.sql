-- Keeps a text as a revision, which nothing but an erasure changes.
insert into story.revision (id, story_id, number, copy, made, made_by, reason)
values (:revision, :id, :number, :copy::jsonb, :now, :by, :reason)
