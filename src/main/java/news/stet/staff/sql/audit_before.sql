-- A stretch of the trail for an owner, newest first. At most :most rows.
select
  no, at, who, role, kind, account_id, action, object, detail::text as detail,
  encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
from staff.audit
where no < :before
order by no desc
limit :most
