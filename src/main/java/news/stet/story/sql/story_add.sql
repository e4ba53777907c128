-- A new story, in the state draft.
insert into story.story (id, edition, slug, state, translation_group, created, created_by)
values (:id, :edition, :slug, 'draft', :group, :now, :by)
