-- Notes a visit, never backwards. At most one row.
update staff.session
set seen_at = greatest(seen_at, :now)
where token_hash = decode(:hash, 'hex')
