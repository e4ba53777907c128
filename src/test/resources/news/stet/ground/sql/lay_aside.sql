-- An event that is told to nobody. One row.
insert into ground.event (type, payload, at) values ('test.aside', '{}', :at)
