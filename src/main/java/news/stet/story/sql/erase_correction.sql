-- Puts back a note of a story without the passage.
update story.correction set note = :words where id = :note_id
