-- Readers: The pages that the newsroom has published of itself. At most a handful of rows for each edition.
select edition, word, title, text, at
from masthead.house_page_out
order by edition, word
