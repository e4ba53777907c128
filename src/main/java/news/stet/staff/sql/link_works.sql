-- Whether a link would let somebody in. One row.
select exists (
  select from staff.one_time_link l
  where l.token_hash = decode(:hash, 'hex')
    and l.ends_at > :now
    and not exists (select from staff.one_time_link_used u where u.token_hash = l.token_hash)
    and not exists (select from staff.account_disabled d where d.account_id = l.account_id)
)
