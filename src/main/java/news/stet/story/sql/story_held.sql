-- A story that is locked, with its working copy: read after the lock was got, because a statement that waits for one
-- goes on with what it saw of other tables before. At most one row.
select s.id, s.edition, s.slug, s.state, s.translation_group, s.first_published, w.version, w.revised, w.copy::text as copy,
  coalesce((select max(r.number) from story.revision r where r.story_id = s.id), 0) as revision
from story.story s
join story.working_copy w on w.story_id = s.id
where s.id = :id
