-- Says that a page of somebody has left a story. At most one row.
delete from story.presence where story_id = :story and account_id = :account and page = :page
