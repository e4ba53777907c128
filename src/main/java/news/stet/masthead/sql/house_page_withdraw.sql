-- Takes a page from readers. At most one row.
delete from masthead.house_page_out
where edition = :edition and word = :word
