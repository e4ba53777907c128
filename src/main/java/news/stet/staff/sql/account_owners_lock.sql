-- Locks every owner, in the order of their ids so that two changes cannot deadlock. A handful of rows.
select id
from staff.account
where role = 'owner'
order by id
for update
