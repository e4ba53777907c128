-- A new topic; fails when the edition has one with this slug. Returns its version.
insert into masthead.topic (id, edition, slug, name)
values (:id, :edition, :slug, :name)
returning version
