-- The publication itself. Everything here is public: readers may see all of it.

create schema masthead;
grant usage on schema masthead to stet_app, stet_reader;

create table masthead.edition (
  code text primary key check (code ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$'),
  language text not null check (length(language) between 2 and 35),
  name text not null check (length(name) between 1 and 200),
  description text not null check (length(description) <= 500),
  prefix text not null unique check (prefix ~ '^(/[a-z0-9-]{2,40})?$'),
  zone text not null check (length(zone) between 1 and 64),
  position int not null,
  version bigint not null default 1
);
insert into masthead.edition (code, language, name, description, prefix, zone, position) values
  ('en', 'en', 'Your newsroom', 'Independent news from where you are.', '', 'Europe/Kyiv', 1),
  ('uk', 'uk', 'Ваша редакція', 'Незалежні новини звідти, де ви є.', '/uk', 'Europe/Kyiv', 2);
grant select, update on masthead.edition to stet_app;
grant select on masthead.edition to stet_reader;

create table masthead.section (
  id uuid primary key,
  edition text not null references masthead.edition,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 200),
  position int not null check (position between 0 and 9999),
  version bigint not null default 1,
  constraint section_slug_free unique (edition, slug)
);
grant select, insert, update on masthead.section to stet_app;
grant select on masthead.section to stet_reader;

create table masthead.topic (
  id uuid primary key,
  edition text not null references masthead.edition,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 200),
  version bigint not null default 1,
  constraint topic_slug_free unique (edition, slug)
);
grant select, insert, update on masthead.topic to stet_app;
grant select on masthead.topic to stet_reader;

-- Not accounts: a pseudonym, a guest and somebody who left are authors too. The picture is one of the room above, which
-- this room does not know: a picture that is not there is not shown.
create table masthead.author (
  id uuid primary key,
  slug text not null constraint author_slug_free unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 200),
  bio text not null check (length(bio) <= 5000),
  picture uuid,
  version bigint not null default 1
);
grant select, insert, update on masthead.author to stet_app;
grant select on masthead.author to stet_reader;

-- How an author is presented in editions other than the first.
create table masthead.author_in_edition (
  author_id uuid not null references masthead.author,
  edition text not null references masthead.edition,
  name text not null check (length(name) between 1 and 200),
  bio text not null check (length(bio) <= 5000),
  primary key (author_id, edition)
);
grant select, insert, delete on masthead.author_in_edition to stet_app;
grant select on masthead.author_in_edition to stet_reader;

create view masthead.author_whole as
select
  a.id, a.slug, a.name, a.bio, a.picture, a.version,
  coalesce(
    (
      select jsonb_object_agg(e.edition, jsonb_build_object('name', e.name, 'bio', e.bio))
      from masthead.author_in_edition e
      where e.author_id = a.id
    ),
    '{}'
  )::text as elsewhere
from masthead.author a;
grant select on masthead.author_whole to stet_app, stet_reader;

-- Slugs that were given up: their addresses lead to the new ones. A slug in use again goes before its row here.
create table masthead.former_slug (
  kind text not null check (kind in ('section', 'topic', 'author')),
  edition text not null,
  slug text not null,
  id uuid not null,
  primary key (kind, edition, slug)
);
grant select, insert, update on masthead.former_slug to stet_app;
grant select on masthead.former_slug to stet_reader;

-- Who publishes: what structured data and security.txt say.
create table masthead.publisher (
  only_one boolean primary key default true check (only_one),
  name text not null check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  security_contact text check (length(security_contact) <= 2000),
  principles text check (length(principles) <= 2000),
  corrections_policy text check (length(corrections_policy) <= 2000),
  logo uuid,
  profiles text[] not null default '{}' check (cardinality(profiles) <= 20),
  version bigint not null default 1
);
insert into masthead.publisher (name) values ('Your newsroom');
grant select, update on masthead.publisher to stet_app;
grant select on masthead.publisher to stet_reader;
