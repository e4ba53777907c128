-- The language of somebody's desk. At most one row.
update staff.account
set language = :language
where id = :id
