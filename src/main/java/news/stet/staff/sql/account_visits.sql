-- How often people are signed in now, and when they were last here: the last visit of a session, or the last coming in
-- that the trail tells of, since sessions that have ended are forgotten. One row for each account asked for.
select
  a.id as account_id,
  (
    select count(*)
    from staff.session s
    where s.account_id = a.id
      and s.seen_at > :idle
      and s.ends_at > :now
  ) as sessions,
  greatest(
    (select max(s.seen_at) from staff.session s where s.account_id = a.id),
    (
      select t.at
      from staff.audit t
      where t.object = 'account:' || a.id
        and t.action = 'session.begin'
      order by t.no desc
      limit 1
    )
  ) as last_here
from staff.account a
where a.id = any(:ids)
