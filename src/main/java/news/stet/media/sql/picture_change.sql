-- Changes the words of a picture that nobody changed in between. At most one row.
update media.picture
set
  caption = :caption,
  creator = :creator,
  credit = :credit,
  alt = :alt,
  language = :language,
  version = version + 1
where id = :id and version = :version
returning version
