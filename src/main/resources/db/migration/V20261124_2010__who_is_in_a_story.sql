-- Who has a story open, from when, and until when unless they say so again. A restart may forget it: pages say it anew.
create unlogged table story.presence (
  story_id uuid not null references story.story (id) on delete cascade,
  account_id uuid not null,
  -- One of the person's open pages; empty for a page without script.
  page text not null check (length(page) <= 40),
  name text not null check (length(name) <= 200),
  since timestamptz not null,
  until timestamptz not null,
  primary key (story_id, account_id, page)
);
create index presence_by_account on story.presence (account_id);
create index presence_by_end on story.presence (until);
grant select, insert, update, delete on story.presence to stet_app;
