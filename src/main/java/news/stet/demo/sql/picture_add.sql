-- Remembers a picture that was taken in. One row.
insert into demo.picture (name, id)
values (:name, :id)
