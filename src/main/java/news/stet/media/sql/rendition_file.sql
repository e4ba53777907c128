-- Readers: the file of one size of a picture. At most one row.
select file, bytes
from media.rendition
where picture_id = :picture_id and width = :width
