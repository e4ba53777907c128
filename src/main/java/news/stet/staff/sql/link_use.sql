-- Uses a link up, the account being held: the primary key lets one of many through, the others wait for it and get
-- nothing. At most one row.
insert into staff.one_time_link_used (token_hash, at)
select l.token_hash, :now
from staff.one_time_link l
where l.token_hash = decode(:hash, 'hex')
  and l.ends_at > :now
  and not exists (select from staff.account_disabled d where d.account_id = l.account_id)
on conflict (token_hash) do nothing
