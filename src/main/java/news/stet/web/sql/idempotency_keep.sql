-- Keeps an answer, with the key's lock held: one row.
insert into web.idempotency (who, key, request_hash, status, headers, body, at)
values (:who, :key, decode(:hash, 'hex'), :status, :headers::jsonb, :body, :now)
