-- Changes an edition that nobody changed in between. At most one row.
update masthead.edition
set language = :language, name = :name, description = :description, zone = :zone, version = version + 1
where code = :code and version = :version
returning version
