-- A link that shows a story to guests.
insert into story.share (token_hash, story_id, made, made_by, ends)
values (decode(:hash, 'hex'), :id, :now, :by, :ends)
