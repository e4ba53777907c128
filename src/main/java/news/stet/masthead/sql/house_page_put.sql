-- Writes a page, if nobody did in between: version 0 has never been written. At most one row.
insert into masthead.house_page as page (edition, word, title, text, version)
values (:edition, :word, :title, :text, 1)
on conflict (edition, word) do update
set title = excluded.title, text = excluded.text, version = page.version + 1
where page.version = :version
returning version
