-- Marks the demonstration as begun, unless the newsroom has something of its own already. One row when it was marked now.
insert into demo.newsroom (begun)
select :now
where not exists (select from story.story)
  and not exists (select from masthead.section)
  and not exists (select from masthead.author)
on conflict do nothing
