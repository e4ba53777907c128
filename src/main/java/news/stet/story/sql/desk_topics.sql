-- The topics of an edition, to choose from, the newest first. At most :most rows.
select id, name from masthead.topic where edition = :edition order by id desc limit :most
