-- Forgets links that have ended. Any number of rows, a day's worth.
delete from staff.one_time_link
where ends_at < :now
