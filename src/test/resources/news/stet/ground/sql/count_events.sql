-- How many events there are. One row.
select count(*) from ground.event
