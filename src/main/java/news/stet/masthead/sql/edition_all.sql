-- Readers: Every edition, the one without a prefix first. A handful of rows: only a migration adds one.
select code, language, name, description, prefix, zone, version
from masthead.edition
order by prefix <> '', position, code
