-- A publication that waits, in place of one that waited before.
insert into story.schedule (story_id, revision, at, by_name)
values (:id, :revision, :at, :by)
on conflict (story_id) do update set revision = excluded.revision, at = excluded.at, by_name = excluded.by_name
