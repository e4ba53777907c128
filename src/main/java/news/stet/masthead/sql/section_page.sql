-- Readers: The next sections after a key, oldest first, of one edition or (with an empty text) of all. At most :limit rows.
select id, edition, slug, name, position, version
from masthead.section
where id > :after and (:edition = '' or edition = :edition)
order by id
limit :limit
