-- A dated note under a story.
insert into story.correction (id, story_id, clarification, note, at)
values (:note_id, :id, :clarification, :note, :now)
