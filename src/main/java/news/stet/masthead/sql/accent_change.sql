-- Changes the accent, if nobody did in between. At most one row.
update masthead.accent
set light = :light, dark = :dark, version = version + 1
where version = :version
returning version
