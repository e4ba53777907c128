-- Somebody has signed in: one row.
insert into staff.session (token_hash, account_id, came_by, began_at, seen_at, ends_at)
values (decode(:hash, 'hex'), :account, :cameBy, :now, :now, :ends)
