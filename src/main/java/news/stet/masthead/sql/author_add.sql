-- A new author; fails when another has this slug. Returns the version.
insert into masthead.author (id, slug, name, bio, picture)
values (:id, :slug, :name, :bio, :picture)
returning version
