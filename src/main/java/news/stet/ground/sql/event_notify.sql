-- Wakes the nodes when this transaction commits. Returns one row.
select pg_notify('stet_event', (:id)::bigint::text)::text
