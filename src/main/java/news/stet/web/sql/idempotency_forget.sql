-- Forgets answers given before a time. Any number of rows, a day's worth.
delete from web.idempotency
where at < :before
