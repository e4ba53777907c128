-- Readers: Menus and footers that editions chose themselves. At most as many rows as editions.
select edition, cast(menu as text) as menu, cast(footer as text) as footer, line, version
from masthead.guide
