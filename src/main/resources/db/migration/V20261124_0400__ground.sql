-- Two roles beside the owner: stet_app does the newsroom's work (no DDL), stet_reader serves readers (no secrets, no
-- drafts). They are made before the first migration, because roles belong to the server.

create schema ground;
grant usage on schema ground to stet_app;

-- This database's name for itself: a restored copy is given another, so that nodes know to start over.
create table ground.epoch (
  only_one boolean primary key default true check (only_one),
  epoch uuid not null default gen_random_uuid()
);
insert into ground.epoch default values;
grant select on ground.epoch to stet_app;

-- What happened, in commit order.
create table ground.event (
  id bigint generated always as identity primary key,
  type text not null check (length(type) <= 100),
  payload jsonb not null,
  at timestamptz not null
);
create index event_by_age on ground.event (at);
grant select, insert, delete on ground.event to stet_app;

-- Durable jobs; the columns are db-scheduler's.
create table ground.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index job_by_time on ground.job (execution_time);
create index job_by_heartbeat on ground.job (last_heartbeat);
grant select, insert, update, delete on ground.job to stet_app;
