-- Where letters of paper arrive, in lines.
alter table masthead.publisher add column postal_address text check (length(postal_address) between 1 and 500);
