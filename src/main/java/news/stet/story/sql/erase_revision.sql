-- Puts back a revision without the passage.
update story.revision set copy = :copy::jsonb where id = :revision
