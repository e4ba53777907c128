-- A new account, without a password.
insert into staff.account (id, email, name, role, made_at)
values (:id, :email, :name, :role, :now)
