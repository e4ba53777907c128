-- What readers see from the commit on.
insert into story.publication (story_id, edition, slug, revision, kind, headline, standfirst, excerpt, section, topics, authors,
  writers, picture, picture_alt, copy, translation_group, published, updated)
values (:id, :edition, :slug, :revision, :kind, :headline, :standfirst, :excerpt, :section, :topics, :authors,
  :writers, :picture, :alt, :copy::jsonb, :group, :published, :updated)
