-- Says that a page of somebody is in a story. Nothing where they have as many pages open already. One row, locked.
insert into story.presence as p (story_id, account_id, page, name, since, until)
select :story, :account, :page, :name, :now, :until
where (
  select count(*) from story.presence o
  where o.account_id = :account and o.until > :now and (o.story_id, o.page) <> (:story, :page)
) < :most
on conflict (story_id, account_id, page) do update
set name = excluded.name,
  since = case when p.until > excluded.since then p.since else excluded.since end,
  until = excluded.until
