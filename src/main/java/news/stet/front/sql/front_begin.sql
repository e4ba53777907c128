-- An edition's first arrangement, unless there is one. No rows.
insert into front.arrangement (edition, draft, shown)
values (:edition, :nothing::jsonb, :nothing::jsonb)
on conflict (edition) do nothing
