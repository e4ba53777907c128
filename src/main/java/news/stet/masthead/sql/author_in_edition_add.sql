-- How an author is presented in one more edition. One row.
insert into masthead.author_in_edition (author_id, edition, name, bio)
values (:author_id, :edition, :name, :bio)
