-- Puts a page as it is written now before readers. One row, if it has ever been written.
insert into masthead.house_page_out (edition, word, title, text, at)
select edition, word, title, text, :now
from masthead.house_page
where edition = :edition and word = :word
on conflict (edition, word) do update
set title = excluded.title, text = excluded.text, at = excluded.at
