-- Stories of the newsroom, newest first, older than a place in the list. At most :most rows.
select s.id, s.edition, s.slug, s.state, w.headline, w.changed, w.changed_by
from story.story s
join story.working_copy w on w.story_id = s.id
where s.id < :before
  and (:edition::text is null or s.edition = :edition)
  and (:state::text is null or s.state = :state)
order by s.id desc
limit :most
