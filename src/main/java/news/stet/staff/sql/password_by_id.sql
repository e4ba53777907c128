-- The password kept for an account, to be asked for again before it is changed. At most one row.
select hash
from staff.password
where account_id = :id
