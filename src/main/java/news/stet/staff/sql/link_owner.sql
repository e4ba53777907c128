-- Whose link this is, used or not. Holds the account against being changed, but not against others who use a link of
-- it. At most one row.
select a.id
from staff.one_time_link l
join staff.account a on a.id = l.account_id
where l.token_hash = decode(:hash, 'hex')
for key share of a
