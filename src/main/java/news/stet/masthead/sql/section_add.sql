-- A new section; fails when the edition has one with this slug. Returns its version.
insert into masthead.section (id, edition, slug, name, position)
values (:id, :edition, :slug, :name, :position)
returning version
