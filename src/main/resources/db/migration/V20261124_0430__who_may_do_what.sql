-- Accounts, sessions, tokens, one-time links, and the trail of who did what. Nothing here is for readers: stet_reader is
-- granted nothing. Secrets stand here as hashes only.

create schema staff;
grant usage on schema staff to stet_app;

-- Somebody who works here. version counts the changes an owner or the person made: it is the ETag.
create table staff.account (
  id uuid primary key,
  email text not null check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 100),
  role text not null check (role in ('reporter', 'editor', 'newsletter-editor', 'owner')),
  language text check (length(language) <= 35),
  made_at timestamptz not null,
  version bigint not null default 1
);
create unique index account_by_email on staff.account (lower(email));
grant select, insert, update on staff.account to stet_app;

-- The password of an account, once one has been chosen: an Argon2id string (PHC format).
create table staff.password (
  account_id uuid primary key references staff.account,
  hash text not null check (hash like '$argon2id$%'),
  set_at timestamptz not null
);
grant select, insert, update on staff.password to stet_app;

-- An account that may not come in any more. The row says since when, and by whom.
create table staff.account_disabled (
  account_id uuid primary key references staff.account,
  at timestamptz not null,
  by text not null
);
grant select, insert, delete on staff.account_disabled to stet_app;

-- Somebody signed in on one browser. The cookie's text is not kept, only its SHA-256.
create table staff.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references staff.account,
  came_by text not null check (came_by in ('password', 'link')),
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_by_account on staff.session (account_id);
create index session_by_age on staff.session (seen_at);
grant select, insert, update, delete on staff.session to stet_app;

-- A program's key to the API.
create table staff.token (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  name text not null check (length(name) between 1 and 100),
  role text not null check (role in ('reporter', 'editor', 'newsletter-editor', 'owner')),
  made_at timestamptz not null
);
create table staff.token_revoked (
  token_id uuid primary key references staff.token,
  at timestamptz not null,
  by text not null
);
grant select, insert on staff.token, staff.token_revoked to stet_app;

-- A link that lets its account in once. Used is a row of its own: its primary key makes the second use impossible.
create table staff.one_time_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references staff.account,
  made_at timestamptz not null,
  ends_at timestamptz not null
);
create table staff.one_time_link_used (
  token_hash bytea primary key references staff.one_time_link on delete cascade,
  at timestamptz not null
);
create index one_time_link_by_end on staff.one_time_link (ends_at);
grant select, insert, delete on staff.one_time_link to stet_app;
grant select, insert on staff.one_time_link_used to stet_app;

-- The trail. Each row holds the hash of the one before; the app may add and read, never change or take away. detail is
-- json, not jsonb, because the hash is over its text.
create table staff.audit (
  no bigint primary key check (no > 0),
  at timestamptz not null,
  who text not null check (length(who) <= 200),
  role text not null,
  kind text not null check (kind in ('session', 'token', 'system')),
  account_id uuid,
  action text not null check (length(action) <= 100),
  object text not null check (length(object) <= 200),
  detail json not null check (length(detail::text) <= 4000),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null unique check (length(hash) = 32)
);
create index audit_by_object on staff.audit (object, no);
grant select, insert on staff.audit to stet_app;
