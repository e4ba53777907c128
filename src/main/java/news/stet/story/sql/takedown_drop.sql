-- Forgets what readers were told: the story stands again.
delete from story.takedown where story_id = :id
