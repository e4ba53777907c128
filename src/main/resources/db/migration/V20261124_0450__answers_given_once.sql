-- What has been answered to a POST with an Idempotency-Key, so that asking again does nothing again.

create schema web;
grant usage on schema web to stet_app;

create table web.idempotency (
  who text not null check (length(who) <= 200),
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null check (length(request_hash) = 32),
  status int not null check (status between 200 and 399),
  headers jsonb not null,
  body text,
  at timestamptz not null,
  primary key (who, key)
);
create index idempotency_by_age on web.idempotency (at);
grant select, insert, delete on web.idempotency to stet_app;
