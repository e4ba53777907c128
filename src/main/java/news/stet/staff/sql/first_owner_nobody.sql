-- Whether nobody works here yet. One row.
select not exists (select from staff.account)
