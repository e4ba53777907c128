-- The password kept for an address, when its account may come in. At most one row.
select a.id as account_id, a.name, a.role, p.hash
from staff.account a
join staff.password p on p.account_id = a.id
where lower(a.email) = lower(:email)
  and not exists (select from staff.account_disabled d where d.account_id = a.id)
