-- Takes a key's power away, once. The token, when there was one that worked; at most one row.
with revoked as (
  insert into staff.token_revoked (token_id, at, by)
  select id, :now, :by
  from staff.token
  where id = :id
  on conflict (token_id) do nothing
  returning token_id
)
select id, name, role, made_at
from staff.token
where id in (select token_id from revoked)
