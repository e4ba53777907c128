-- Nodes that start together make one owner. Held until the end of the transaction; one row.
select pg_advisory_xact_lock(hashtextextended('staff.first-owner', 0))::text
