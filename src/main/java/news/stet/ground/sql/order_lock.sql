-- Puts transactions that tell events or write the audit trail into one line until they commit. Returns one row.
select pg_advisory_xact_lock(7370656)::text
