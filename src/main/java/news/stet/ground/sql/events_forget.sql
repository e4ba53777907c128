-- Forgets events older than are kept, but never the newest: it says where the trail stands.
delete from ground.event
where at < :before and id < (select max(id) from ground.event)
