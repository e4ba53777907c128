-- Keeps an editor's words to the writer.
insert into story.sent_back (id, story_id, note, at, by_name)
values (:note_id, :id, :note, :now, :by)
