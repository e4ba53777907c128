-- The demonstration is complete. One row for the node that says so first; another one waits for it and gets none.
update demo.newsroom set finished = :now
where finished is null
