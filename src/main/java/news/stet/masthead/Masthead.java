package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The publication: its editions, sections, topics and authors. Everything here is public, so it is
/// read with the reader's role.
@Singleton
public final class Masthead {

  /// All editions, the first one (without a prefix) first. There is always at least one.
  public List<Edition> editions() {
    return List.of();
  }

  public Optional<Edition> edition(String code) {
    return editions().stream().filter(edition -> edition.code().equals(code)).findAny();
  }

  /// The sections of an edition, in the order of its menu.
  public List<Section> sections(String edition) {
    return List.of();
  }

  public Optional<Section> section(UUID id) {
    return Optional.empty();
  }

  public Optional<Section> section(String edition, String slug) {
    return sections(edition).stream().filter(section -> section.slug().equals(slug)).findAny();
  }

  public Optional<Topic> topic(UUID id) {
    return Optional.empty();
  }

  public Optional<Topic> topic(String edition, String slug) {
    return Optional.empty();
  }

  /// The topics with these ids, in that order; an id that is gone is left out.
  public List<Topic> topics(List<UUID> ids) {
    return List.of();
  }

  public Optional<Author> author(UUID id) {
    return Optional.empty();
  }

  public Optional<Author> author(String slug) {
    return Optional.empty();
  }

  /// The authors with these ids, in that order; an id that is gone is left out.
  public List<Author> authors(List<UUID> ids) {
    return List.of();
  }
}
