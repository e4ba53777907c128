-- A page of the accounts, in the order they were made (their ids are). At most :most rows.
select
  id, email, name, role, language,
  exists (select from staff.account_disabled d where d.account_id = id) as disabled,
  exists (select from staff.password p where p.account_id = id) as password_set,
  made_at, version
from staff.account
where id > :after
order by id
limit :most
