-- What a translation of a story has to know of it. At most one row.
select edition, translation_group from story.story where id = :id
