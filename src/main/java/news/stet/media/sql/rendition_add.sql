-- One size of a new picture. One row.
insert into media.rendition (picture_id, width, height, file, bytes)
values (:picture_id, :width, :height, :file, :bytes)
