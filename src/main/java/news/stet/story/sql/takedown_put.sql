-- What readers are told where the story stood.
insert into story.takedown (story_id, reason, at)
values (:id, :reason, :now)
on conflict (story_id) do update set reason = excluded.reason, at = excluded.at
