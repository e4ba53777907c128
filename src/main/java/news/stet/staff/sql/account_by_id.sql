-- One account. At most one row.
select
  id, email, name, role, language,
  exists (select from staff.account_disabled d where d.account_id = id) as disabled,
  exists (select from staff.password p where p.account_id = id) as password_set,
  made_at, version
from staff.account
where id = :id
