-- A statement that takes its time. One row.
select pg_sleep(20)::text
