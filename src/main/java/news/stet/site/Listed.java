package news.stet.site;

import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;

/// What a list page is of, as its edition presents it.
///
/// @param slug of the section, for the menu; empty for topics and authors
/// @param label what kind of thing it is, as a key of the words; empty where that goes without
///   saying
/// @param text a few sentences, for authors
/// @param path inside the edition
record Listed(
    UUID id,
    Edition edition,
    String slug,
    String label,
    String name,
    String text,
    Optional<UUID> picture,
    String path) {

  static Listed of(Section section, Edition edition) {
    return new Listed(
        section.id(),
        edition,
        section.slug(),
        "",
        section.name(),
        "",
        Optional.empty(),
        section.path());
  }

  static Listed of(Topic topic, Edition edition) {
    return new Listed(
        topic.id(), edition, "", "topic", topic.name(), "", Optional.empty(), topic.path());
  }

  static Listed of(Author author, Edition edition) {
    return new Listed(
        author.id(),
        edition,
        "",
        "author",
        author.nameIn(edition.code()),
        author.bioIn(edition.code()),
        author.picture(),
        author.path());
  }
}
