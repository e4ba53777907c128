-- The desk's list of stories, last written in first, from a place in it on. At most :most rows.
select s.id, s.edition, s.state, w.headline, w.section, w.authors::text as authors, w.changed, w.changed_by,
  c.at as scheduled,
  exists (select 1 from story.correction k where k.story_id = s.id) as corrected
from story.working_copy w
join story.story s on s.id = w.story_id
left join story.schedule c on c.story_id = s.id
where (w.changed, w.story_id) < (:changed, :id)
  and (:edition::text is null or s.edition = :edition::text)
  and (:state::text is null or s.state = :state::text)
  and (:section::uuid is null or w.section = :section::uuid)
  and (:author::text is null or w.authors @> to_jsonb(:author::text))
  and (:mine::uuid is null or exists (select 1 from story.hand h where h.account_id = :mine::uuid and h.story_id = s.id))
  and lower(w.headline) like all (:words::text[])
order by w.changed desc, w.story_id desc
limit :most
