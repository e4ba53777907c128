-- The demonstration newsroom is made at most once. No row: never begun. Without `finished`: begun, and to be continued
-- after whatever stopped it. Readers see nothing of this.

create schema demo;
grant usage on schema demo to stet_app;

create table demo.newsroom (
  only_one boolean primary key default true check (only_one),
  begun timestamptz not null,
  finished timestamptz
);
grant select, insert, update on demo.newsroom to stet_app;

-- Pictures that were taken in already, by their name in the demonstration.
create table demo.picture (
  name text primary key check (length(name) between 1 and 80),
  id uuid not null
);
grant select, insert on demo.picture to stet_app;
