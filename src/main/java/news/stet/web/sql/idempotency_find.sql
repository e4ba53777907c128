-- The answer kept under somebody's key, read with the key's lock held. At most one row.
select encode(request_hash, 'hex') as request_hash, status, headers::text as headers, body
from web.idempotency
where who = :who and key = :key
