-- Readers: Whether there is somebody. One row.
select 1
