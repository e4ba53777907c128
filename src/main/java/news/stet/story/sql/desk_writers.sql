-- Those whose name can stand over a story, the newest first. At most :most rows.
select id, name from masthead.author order by id desc limit :most
