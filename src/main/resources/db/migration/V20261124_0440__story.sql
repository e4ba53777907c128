-- Stories: working copy, revisions, and what readers see of them.

create schema story;
grant usage on schema story to stet_app, stet_reader;

-- A story and where it stands. The words of `state` are those of the API and the desk.
create table story.story (
  id uuid primary key,
  edition text not null references masthead.edition (code),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  state text not null check (state in ('draft', 'in review', 'scheduled', 'published', 'taken down')),
  translation_group uuid not null,
  created timestamptz not null,
  created_by text not null,
  first_published timestamptz
);
create index story_by_edition on story.story (edition, id desc);
create index story_by_translation on story.story (translation_group);
grant select, insert, update on story.story to stet_app;

-- Every address a story holds: the present one, and former ones that readers may have kept.
create table story.address (
  edition text not null references masthead.edition (code),
  slug text not null,
  story_id uuid not null references story.story (id),
  public_since timestamptz,
  primary key (edition, slug)
);
create index address_by_story on story.address (story_id);
grant select, insert, update, delete on story.address to stet_app;

-- The one text that everybody writes in. `version` counts writes; `revised` is the version last kept as a revision.
create table story.working_copy (
  story_id uuid primary key references story.story (id),
  version bigint not null check (version > 0),
  revised bigint not null check (revised between 0 and version),
  copy jsonb not null,
  headline text not null,
  changed timestamptz not null,
  changed_by text not null
);
grant select, insert, update on story.working_copy to stet_app;

-- Texts kept, never changed (only an owner's erasure reaches into them).
create table story.revision (
  id uuid primary key,
  story_id uuid not null references story.story (id),
  number int not null check (number > 0),
  copy jsonb not null,
  made timestamptz not null,
  made_by text not null,
  reason text not null check (reason in ('save', 'submit', 'publish', 'quiet', 'schedule')),
  unique (story_id, number)
);
grant select, insert, update on story.revision to stet_app;

-- An editor's words when a story goes back to its writer.
create table story.sent_back (
  id uuid primary key,
  story_id uuid not null references story.story (id),
  note text not null check (length(note) between 1 and 2000),
  at timestamptz not null,
  by_name text not null
);
create index sent_back_by_story on story.sent_back (story_id, at desc);
grant select, insert, update on story.sent_back to stet_app;

-- A publication that waits for its second. The revision is the one that was approved.
create table story.schedule (
  story_id uuid primary key references story.story (id),
  revision int not null,
  at timestamptz not null,
  by_name text not null
);
grant select, insert, update, delete on story.schedule to stet_app;

-- What readers see: a copy without notes to colleagues, and what lists and cards need beside it.
create table story.publication (
  story_id uuid primary key references story.story (id),
  edition text not null references masthead.edition (code),
  slug text not null,
  revision int not null,
  kind text not null check (kind in ('news', 'explainer', 'analysis', 'opinion', 'sponsored')),
  headline text not null check (headline <> ''),
  standfirst text not null,
  excerpt text not null,
  section uuid not null references masthead.section (id),
  topics uuid[] not null,
  authors uuid[] not null,
  picture uuid,
  picture_alt text not null,
  copy jsonb not null,
  translation_group uuid not null,
  published timestamptz not null,
  updated timestamptz not null check (updated >= published),
  unique (edition, slug)
);
create index publication_newest on story.publication (edition, published desc, story_id desc);
create index publication_in_section on story.publication (section, published desc, story_id desc);
create index publication_by_translation on story.publication (translation_group);
create index publication_by_id on story.publication (edition, story_id);
grant select, insert, update, delete on story.publication to stet_app;
grant select on story.publication to stet_reader;

create table story.publication_topic (
  story_id uuid not null references story.publication (story_id) on delete cascade,
  topic uuid not null references masthead.topic (id),
  edition text not null,
  published timestamptz not null,
  primary key (story_id, topic)
);
create index publication_on_topic on story.publication_topic (topic, edition, published desc, story_id desc);
grant select, insert, delete on story.publication_topic to stet_app;
grant select on story.publication_topic to stet_reader;

create table story.publication_author (
  story_id uuid not null references story.publication (story_id) on delete cascade,
  author uuid not null references masthead.author (id),
  edition text not null,
  published timestamptz not null,
  primary key (story_id, author)
);
create index publication_by_author on story.publication_author (author, edition, published desc, story_id desc);
grant select, insert, delete on story.publication_author to stet_app;
grant select on story.publication_author to stet_reader;

-- Dated notes under a story.
create table story.correction (
  id uuid primary key,
  story_id uuid not null references story.story (id),
  clarification boolean not null,
  note text not null check (length(note) between 1 and 2000),
  at timestamptz not null
);
create index correction_by_story on story.correction (story_id, at desc);
grant select, insert, update on story.correction to stet_app;
grant select on story.correction to stet_reader;

-- What readers are told where a story stood. The headline is not kept: it may be what was wrong.
create table story.takedown (
  story_id uuid primary key references story.story (id),
  reason text not null check (length(reason) between 1 and 2000),
  at timestamptz not null
);
grant select, insert, update, delete on story.takedown to stet_app;
grant select on story.takedown to stet_reader;

-- Addresses that readers may ask for; a draft's address is nobody's business.
create view story.public_address as
  select edition, slug, story_id from story.address where public_since is not null;
grant select on story.public_address to stet_app, stet_reader;
