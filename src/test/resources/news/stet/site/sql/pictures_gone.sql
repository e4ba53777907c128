-- Makes a published story show pictures that nobody has. One row.
update story.publication
set picture = :nobodys, copy = replace(copy::text, :picture, :nobodys::text)::jsonb
where story_id = :id
