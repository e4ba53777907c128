-- Notes that somebody has had a hand in a story.
insert into story.hand (account_id, story_id)
values (:account, :id)
on conflict (account_id, story_id) do nothing
