-- Whether there is a demonstration to be made or continued. At most one row.
select begun from demo.newsroom
where finished is null
