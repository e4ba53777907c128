-- A story as the newsroom sees it. At most one row.
select s.id, s.edition, s.slug, s.state, s.translation_group, w.copy::text as copy, w.version, w.changed, w.changed_by,
  coalesce((select max(r.number) from story.revision r where r.story_id = s.id), 0) as revision,
  p.published, p.updated, c.at as scheduled,
  (select b.note from story.sent_back b where s.state = 'draft' and b.story_id = s.id order by b.at desc limit 1) as sent_back
from story.story s
join story.working_copy w on w.story_id = s.id
left join story.publication p on p.story_id = s.id
left join story.schedule c on c.story_id = s.id
where s.id = :id
