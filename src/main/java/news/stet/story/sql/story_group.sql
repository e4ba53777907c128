-- The translations a story belongs to. At most one row.
select translation_group from story.story where id = :id
