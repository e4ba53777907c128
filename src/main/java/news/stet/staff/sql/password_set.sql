-- Keeps a password in place of the one before: one row.
insert into staff.password (account_id, hash, set_at)
values (:account, :hash, :now)
on conflict (account_id) do update
set hash = excluded.hash, set_at = excluded.set_at
