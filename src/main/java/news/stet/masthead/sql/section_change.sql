-- Changes a section that nobody changed in between; fails when the slug is another's. At most one row.
update masthead.section
set slug = :slug, name = :name, position = :position, version = version + 1
where id = :id and version = :version
returning version
