-- A slug was given up: its address leads to this from now on. One row.
insert into masthead.former_slug (kind, edition, slug, id)
values (:kind, :edition, :slug, :id)
on conflict (kind, edition, slug) do update set id = excluded.id
