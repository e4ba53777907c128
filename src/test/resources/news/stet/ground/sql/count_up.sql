-- The next number; locks the one row until the commit. One row.
update public.count set n = n + 1
returning n
