-- Keeps an account from coming in. At most one row.
insert into staff.account_disabled (account_id, at, by)
values (:id, :now, :by)
on conflict (account_id) do nothing
