-- What the newsroom has written of itself, drafts included. At most a handful of rows for each edition.
select edition, word, title, text, version
from masthead.house_page
order by edition, word
