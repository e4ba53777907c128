-- Ends one session. At most one row.
delete from staff.session
where token_hash = decode(:hash, 'hex')
