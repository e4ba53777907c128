-- The pictures taken in so far. A dozen rows.
select name, id from demo.picture
