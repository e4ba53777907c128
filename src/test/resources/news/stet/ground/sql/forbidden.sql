-- Readers: What readers must not see. One row.
select count(*) from ground.event
