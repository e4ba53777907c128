-- The first owner, as long as no owner has a password to come in with. At most one row.
select id
from staff.account
where role = 'owner'
  and not exists (select from staff.account_disabled d where d.account_id = id)
  and not exists (
    select from staff.account o
    join staff.password p on p.account_id = o.id
    where o.role = 'owner'
      and not exists (select from staff.account_disabled d where d.account_id = o.id)
  )
order by id
limit 1
