-- Takes an address for a story. Nothing is written when somebody has it.
insert into story.address (edition, slug, story_id)
values (:edition, :slug, :id)
on conflict (edition, slug) do nothing
