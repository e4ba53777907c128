-- Readers: as whom this session works. One row.
select current_user::text
