-- Takes the lock on somebody's key until the end of the transaction, or says at once that another has it. One row.
select pg_try_advisory_xact_lock(hashtextextended('web.idempotency' || chr(10) || :who || chr(10) || :key, 0))
