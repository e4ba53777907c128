-- A card names those who wrote the story; translators, photographers and researchers stand in the byline on its page.
alter table story.publication add column writers uuid[] not null default '{}';

update story.publication set writers = authors;
