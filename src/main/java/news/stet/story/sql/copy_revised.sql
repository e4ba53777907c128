-- Notes that the present version is kept as a revision.
update story.working_copy set revised = version where story_id = :id
