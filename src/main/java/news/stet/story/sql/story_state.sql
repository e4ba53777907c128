-- Where a story stands from now on, under which slug.
update story.story
set state = :state, slug = :slug, first_published = coalesce(first_published, :published)
where id = :id
