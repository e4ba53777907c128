-- Where the menu and the footer of an edition lead, where its people chose that themselves; an empty list is filled by rule.
-- Both are lists of {"section": ID} or {"title": …, "href": …}.
create table masthead.guide (
  edition text primary key references masthead.edition,
  menu jsonb not null check (jsonb_array_length(menu) <= 12),
  footer jsonb not null check (jsonb_array_length(footer) <= 12),
  line text not null check (length(line) <= 300),
  version bigint not null
);
grant select, insert, update on masthead.guide to stet_app;
grant select on masthead.guide to stet_reader;
