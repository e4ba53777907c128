-- Uses a link up: the primary key lets one of many through, the others wait for it and get nothing. At most one row.
with used as (
  insert into staff.one_time_link_used (token_hash, at)
  select l.token_hash, :now
  from staff.one_time_link l
  where l.token_hash = decode(:hash, 'hex')
    and l.ends_at > :now
    and not exists (select from staff.account_disabled d where d.account_id = l.account_id)
  on conflict (token_hash) do nothing
  returning token_hash
)
select account_id
from staff.one_time_link
where token_hash in (select token_hash from used)
