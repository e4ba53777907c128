-- What people are called, for a page of the trail. At most as many rows as ids.
select id, name
from staff.account
where id = any(:ids)
