-- A new picture. Returns its version.
insert into media.picture (id, width, height, caption, creator, credit, alt, language, taken_in)
values (:id, :width, :height, :caption, :creator, :credit, :alt, :language, :now)
returning version
