-- The end of the trail, under the order lock. One row, none before the first.
select no, encode(hash, 'hex') as hash
from staff.audit
order by no desc
limit 1
