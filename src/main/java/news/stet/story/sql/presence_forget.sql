-- Forgets those who said nothing for too long. Leaves out rows that are just being written.
delete from story.presence
where (story_id, account_id, page) in (
  select story_id, account_id, page from story.presence
  where until <= :now
  for update skip locked
)
