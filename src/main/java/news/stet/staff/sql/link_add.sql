-- A link that lets an account in once.
insert into staff.one_time_link (token_hash, account_id, made_at, ends_at)
values (decode(:hash, 'hex'), :account, :now, :ends)
