-- Pictures as pages need them. Neither the file that was sent nor its name is kept; the files of renditions lie in the
-- file store under their hash. What a picture says of itself is public, so readers may see all of it.

create schema media;
grant usage on schema media to stet_app, stet_reader;

create table media.picture (
  id uuid primary key,
  width int not null check (width between 1 and 20000),
  height int not null check (height between 1 and 20000),
  caption text not null check (length(caption) <= 2000),
  creator text not null check (length(creator) <= 200),
  credit text not null check (length(credit) <= 200),
  alt text not null check (length(alt) <= 2000),
  language text not null check (length(language) between 2 and 35),
  taken_in timestamptz not null,
  version bigint not null default 1
);
grant select, insert, update on media.picture to stet_app;
grant select on media.picture to stet_reader;

create table media.rendition (
  picture_id uuid not null references media.picture,
  width int not null check (width between 1 and 20000),
  height int not null check (height between 1 and 20000),
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  bytes int not null check (bytes > 0),
  primary key (picture_id, width)
);
grant select, insert on media.rendition to stet_app;
grant select on media.rendition to stet_reader;

create view media.picture_whole as
select
  p.id, p.width, p.height, p.caption, p.creator, p.credit, p.alt, p.language, p.version,
  (
    select jsonb_agg(jsonb_build_object('width', r.width, 'height', r.height) order by r.width)
    from media.rendition r
    where r.picture_id = p.id
  )::text as renditions
from media.picture p;
grant select on media.picture_whole to stet_app, stet_reader;
