-- Readers: The next topics after a key, oldest first, of one edition or (with an empty text) of all. At most :limit rows.
select id, edition, slug, name, version
from masthead.topic
where id > :after and (:edition = '' or edition = :edition)
order by id
limit :limit
