-- The one colour of readers' pages that is the newsroom's own, on light pages and on dark ones: at first the theme's.
create table masthead.accent (
  only_one boolean primary key default true check (only_one),
  light text not null check (light ~ '^#[0-9a-f]{6}$'),
  dark text not null check (dark ~ '^#[0-9a-f]{6}$'),
  version bigint not null default 1
);
insert into masthead.accent (light, dark) values ('#a3162a', '#ff8d86');
grant select, update on masthead.accent to stet_app;
grant select on masthead.accent to stet_reader;
