-- What editors chose for the front page of each edition. The story ids are those of the room below; a story that is not
-- public is not shown, whatever is chosen here.

create schema front;
grant usage on schema front to stet_app, stet_reader;

-- draft: what editors are arranging. shown: what readers see. Both are an Arrangement as JSON.
create table front.arrangement (
  edition text primary key references masthead.edition,
  version bigint not null default 1,
  draft jsonb not null,
  shown jsonb not null,
  shown_at timestamptz,
  shown_by text check (length(shown_by) <= 200)
);
grant select, insert, update on front.arrangement to stet_app;
grant select (edition, shown) on front.arrangement to stet_reader;
