-- A new token, by its hash.
insert into staff.token (id, token_hash, name, role, made_at)
values (:id, decode(:hash, 'hex'), :name, :role, :now)
