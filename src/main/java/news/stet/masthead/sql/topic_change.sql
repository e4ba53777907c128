-- Changes a topic that nobody changed in between; fails when the slug is another's. At most one row.
update masthead.topic
set slug = :slug, name = :name, version = version + 1
where id = :id and version = :version
returning version
