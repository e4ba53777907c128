-- Two accounts of one address must not be made at the same time. Held until the end of the transaction; one row.
select pg_advisory_xact_lock(hashtextextended('staff.account.email', 0))::text
