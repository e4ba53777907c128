-- The owners who may come in, locked, in the order of their ids so that two changes cannot deadlock: the last one must
-- stay. A handful of rows.
select id
from staff.account
where role = 'owner'
  and not exists (select from staff.account_disabled d where d.account_id = id)
order by id
for update
