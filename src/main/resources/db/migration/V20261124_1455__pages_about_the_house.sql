-- What the newsroom says of itself: about, contact, imprint and so on, one page of each kind in each edition. Where there is
-- no row, nobody has changed the draft that comes with Stet.
create table masthead.house_page (
  edition text not null references masthead.edition,
  word text not null check (word ~ '^[a-z]+(-[a-z]+)*$' and length(word) <= 40),
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) <= 20000),
  version bigint not null,
  primary key (edition, word)
);
grant select, insert, update on masthead.house_page to stet_app;

-- The same as readers see it, since it was published.
create table masthead.house_page_out (
  edition text not null references masthead.edition,
  word text not null,
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) <= 20000),
  at timestamptz not null,
  primary key (edition, word)
);
grant select, insert, update, delete on masthead.house_page_out to stet_app;
grant select on masthead.house_page_out to stet_reader;
