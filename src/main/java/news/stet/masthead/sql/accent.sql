-- Readers: The newsroom's accent. One row.
select light, dark, version
from masthead.accent
