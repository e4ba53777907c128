-- A link that shows one story's working copy to whoever has it, until it ends. Only its hash is kept.
create table story.share (
  token_hash bytea primary key,
  story_id uuid not null references story.story (id),
  made timestamptz not null,
  made_by text not null,
  ends timestamptz not null check (ends > made)
);
create index share_by_story on story.share (story_id, ends desc);
create index share_by_end on story.share (ends);
grant select, insert, delete on story.share to stet_app;
