-- Whose cookie this is, on every request of the desk. may_choose: they have just come by a one-time link, or have no
-- password yet, so they may choose one without knowing the last. At most one row.
select
  encode(s.token_hash, 'hex') as token_hash, s.account_id, a.name, a.role, a.language, s.seen_at,
  (s.came_by = 'link' and s.began_at > :fresh)
    or not exists (select from staff.password p where p.account_id = a.id) as may_choose
from staff.session s
join staff.account a on a.id = s.account_id
where s.token_hash = decode(:hash, 'hex')
  and s.seen_at > :idle
  and s.ends_at > :now
  and not exists (select from staff.account_disabled d where d.account_id = a.id)
