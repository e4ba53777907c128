-- What an owner looks for in the trail, newest first. An empty text asks for any; an action may be named by its first
-- word alone. At most :most rows.
select
  no, at, who, role, kind, account_id, action, object, detail::text as detail,
  encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
from staff.audit
where no < :before
  and at >= :from
  and at < :until
  and (:who = '' or strpos(lower(who), lower(:who)) > 0)
  and (:what = '' or action = :what or starts_with(action, :what || '.'))
  and (:about = '' or object = :about)
order by no desc
limit :most
