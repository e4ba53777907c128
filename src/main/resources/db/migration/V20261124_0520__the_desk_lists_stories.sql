-- The desk lists stories by who wrote last, and sifts them by what their copy says. These columns are made from the copy, so
-- that they cannot differ from it.
alter table story.working_copy
  add column section uuid generated always as ((copy ->> 'section')::uuid) stored,
  add column authors jsonb generated always as (jsonb_path_query_array(copy, '$.bylines[*].author')) stored;

create index working_copy_last_written on story.working_copy (changed desc, story_id desc);
create index working_copy_in_section on story.working_copy (section, changed desc);
create index working_copy_by_author on story.working_copy using gin (authors jsonb_path_ops);
create index story_in_state on story.story (state, id desc);

-- Who has had a hand in a story: each account that made it or wrote in it.
create table story.hand (
  account_id uuid not null references staff.account (id),
  story_id uuid not null references story.story (id),
  primary key (account_id, story_id)
);
grant select, insert on story.hand to stet_app;
