-- Whose key this is, on every request that carries one. At most one row.
select id, name, role, made_at
from staff.token
where token_hash = decode(:hash, 'hex')
  and not exists (select from staff.token_revoked where token_id = id)
