-- Whether a token that works has this name. One row.
select exists (
  select from staff.token
  where name = :name
    and not exists (select from staff.token_revoked where token_id = id)
)
