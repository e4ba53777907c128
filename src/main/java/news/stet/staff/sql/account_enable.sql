-- Lets an account come in again. At most one row; who and when are in the trail.
delete from staff.account_disabled
where account_id = :id
