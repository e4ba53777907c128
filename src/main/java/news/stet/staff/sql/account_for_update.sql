-- Locks an account that is about to be changed. At most one row.
select id
from staff.account
where id = :id
for update
