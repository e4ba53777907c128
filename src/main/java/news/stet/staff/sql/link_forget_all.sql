-- Takes every link of an account back, used or not. A few rows.
delete from staff.one_time_link
where account_id = :account
