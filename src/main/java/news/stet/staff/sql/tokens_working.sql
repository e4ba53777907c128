-- The keys that work, for an owner, newest first. At most :most rows.
select id, name, role, made_at
from staff.token
where not exists (select from staff.token_revoked where token_id = id)
order by made_at desc, id desc
limit :most
