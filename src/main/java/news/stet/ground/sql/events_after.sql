-- The next events of a node, in commit order. At most :most rows.
select id, type, payload::text as payload, at
from ground.event
where id > :after
order by id
limit :most
