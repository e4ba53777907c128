-- The owners who may come in: the last one must stay. Asked after all owners were locked, because a statement that waits
-- for a lock does not see who was disabled meanwhile. A handful of rows.
select id
from staff.account
where role = 'owner'
  and not exists (select from staff.account_disabled d where d.account_id = id)
