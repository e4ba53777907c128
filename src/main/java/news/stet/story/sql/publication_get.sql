-- What readers see now. At most one row.
select slug, section, topics, authors, published, updated from story.publication where story_id = :id
