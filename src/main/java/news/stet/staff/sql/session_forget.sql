-- Forgets sessions that have ended by themselves. Any number of rows, a day's worth.
delete from staff.session
where seen_at < :idle or ends_at < :now
