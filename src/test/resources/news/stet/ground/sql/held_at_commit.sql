-- A row whose trigger waits for a lock at the commit. One row.
insert into public.held (id) values (1)
