-- Ends every session of an account. A few rows.
delete from staff.session
where account_id = :account
