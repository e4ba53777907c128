-- Writes an edition's menu and footer, if nobody did in between: version 0 has never been written. At most one row.
insert into masthead.guide as guide (edition, menu, footer, line, version)
values (:edition, cast(:menu as jsonb), cast(:footer as jsonb), :line, 1)
on conflict (edition) do update
set menu = excluded.menu, footer = excluded.footer, line = excluded.line, version = guide.version + 1
where guide.version = :version
returning version
