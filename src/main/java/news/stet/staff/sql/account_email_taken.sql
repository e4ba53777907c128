-- Whether another account has this address. One row.
select exists (
  select from staff.account
  where lower(email) = lower(:email) and id <> :except
)
