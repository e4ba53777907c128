-- Whether somebody waits for a row that this transaction holds. One row.
select exists (
  select from pg_locks
  where not granted
    and locktype in ('transactionid', 'tuple')
    and pg_backend_pid() = any (pg_blocking_pids(pid))
)
