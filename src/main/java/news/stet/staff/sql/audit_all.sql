-- The whole trail in its order, to be read against its hashes: every row, fetched in portions.
select
  no, at, who, role, kind, account_id, action, object, detail::text as detail,
  encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
from staff.audit
order by no
