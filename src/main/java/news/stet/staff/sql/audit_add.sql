-- One row at the end of the trail, under the order lock, which makes its number and previous hash right.
insert into staff.audit (no, at, who, role, kind, account_id, action, object, detail, previous, hash)
values (
  :no, :at, :who, :role, :kind, :accountId, :action, :object, :detail::json, decode(:previous, 'hex'), decode(:hash, 'hex')
)
