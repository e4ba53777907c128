-- Forgets how an author is presented in other editions, before it is written anew. As many rows as editions.
delete from masthead.author_in_edition
where author_id = :author_id
