-- Changes an author whom nobody changed in between; fails when the slug is another's. At most one row.
update masthead.author
set slug = :slug, name = :name, bio = :bio, picture = :picture, version = version + 1
where id = :id and version = :version
returning version
