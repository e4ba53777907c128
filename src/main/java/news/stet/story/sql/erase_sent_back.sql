-- Puts back a note of a story without the passage.
update story.sent_back set note = :words where id = :note_id
