-- Writes an account that is locked: one row.
update staff.account
set email = :email, name = :name, role = :role, version = version + 1
where id = :id
