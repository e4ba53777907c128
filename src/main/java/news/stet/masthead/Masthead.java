package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.staff.Actor;

/// The publication: its editions, sections, topics and authors. Everything here is public, so it is
/// read with the reader's role. What is added or changed is told as [MastheadChanged].
@Singleton
public final class Masthead {
  private final Database database;
  private final Standing standing;
  private final Sections sections;
  private final Topics topics;
  private final Authors authors;
  private final Editions editions;
  private final Publishers publishers;
  private final Ledger ledger;

  Masthead(
      Database database,
      Standing standing,
      Sections sections,
      Topics topics,
      Authors authors,
      Editions editions,
      Publishers publishers,
      Ledger ledger) {
    this.database = database;
    this.standing = standing;
    this.sections = sections;
    this.topics = topics;
    this.authors = authors;
    this.editions = editions;
    this.publishers = publishers;
    this.ledger = ledger;
  }

  /// All editions, the first one (without a prefix) first. There is always at least one.
  public List<Edition> editions() {
    return standing.matter().editions();
  }

  public Optional<Edition> edition(String code) {
    return editions().stream().filter(edition -> edition.code().equals(code)).findAny();
  }

  /// Who publishes all this.
  public Publisher publisher() {
    return standing.matter().publisher();
  }

  /// The colour of readers' pages that is the newsroom's own.
  public Accent accent() {
    return standing.matter().accent();
  }

  /// The pages about the house that an edition has published, in the order of their kinds.
  public List<HouseNotice> notices(String edition) {
    return standing.matter().notices().stream()
        .filter(notice -> notice.edition().equals(edition))
        .sorted(Comparator.comparing(HouseNotice::page))
        .toList();
  }

  /// One of them.
  public Optional<HouseNotice> notice(String edition, HousePage page) {
    return notices(edition).stream().filter(notice -> notice.page() == page).findAny();
  }

  /// The sections of an edition, in the order of its menu.
  public List<Section> sections(String edition) {
    return standing.matter().sections().stream()
        .filter(section -> section.edition().equals(edition))
        .toList();
  }

  /// Where the menu and the footer of an edition lead.
  public Signage signage(Edition edition) {
    var guide =
        standing.matter().guides().stream()
            .filter(chosen -> chosen.edition().equals(edition.code()))
            .findAny()
            .orElseGet(() -> Guide.byRule(edition.code()));
    return Signage.of(guide, edition, sections(edition.code()));
  }

  public Optional<Section> section(UUID id) {
    return standing.matter().sections().stream().filter(s -> s.id().equals(id)).findAny();
  }

  public Optional<Section> section(String edition, String slug) {
    return sections(edition).stream().filter(section -> section.slug().equals(slug)).findAny();
  }

  /// The section that had this slug before its present one. Ask when nothing has it now.
  public Optional<Section> formerSection(String edition, String slug) {
    return database.readers(s -> sections.formerly(s, edition, slug));
  }

  public Optional<Topic> topic(UUID id) {
    return topics(List.of(id)).stream().findAny();
  }

  public Optional<Topic> topic(String edition, String slug) {
    return database.readers(s -> topics.named(s, edition, slug));
  }

  /// The topic that had this slug before its present one. Ask when nothing has it now.
  public Optional<Topic> formerTopic(String edition, String slug) {
    return database.readers(s -> topics.formerly(s, edition, slug));
  }

  /// The topics with these ids, in that order; an id that is gone is left out.
  public List<Topic> topics(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : inOrder(ids, database.readers(s -> topics.find(s, ids)), Topic::id);
  }

  public Optional<Author> author(UUID id) {
    return authors(List.of(id)).stream().findAny();
  }

  public Optional<Author> author(String slug) {
    return database.readers(s -> authors.named(s, slug));
  }

  /// The author who had this slug before the present one. Ask when nobody has it now.
  public Optional<Author> formerAuthor(String slug) {
    return database.readers(s -> authors.formerly(s, slug));
  }

  /// The authors with these ids, in that order; an id that is gone is left out.
  public List<Author> authors(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : inOrder(ids, database.readers(s -> authors.find(s, ids)), Author::id);
  }

  private static <T> List<T> inOrder(List<UUID> ids, List<T> found, Function<T, UUID> id) {
    Map<UUID, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
    return ids.stream().flatMap(i -> Optional.ofNullable(byId.get(i)).stream()).toList();
  }

  /// Adds a section. Its fields must be fit already, as with the other writes here.
  public Kept<Section> add(Actor who, Section section) {
    return ledger.write(tx -> new Kept.Done<>(section, sections.add(tx, who, section)));
  }

  public Kept<Topic> add(Actor who, Topic topic) {
    return ledger.write(tx -> new Kept.Done<>(topic, topics.add(tx, who, topic)));
  }

  public Kept<Author> add(Actor who, Author author) {
    return ledger.write(tx -> new Kept.Done<>(author, authors.add(tx, who, author)));
  }

  /// Gives an author another picture, or takes it away.
  public Kept<Author> portray(Actor who, UUID author, Optional<UUID> picture) {
    return ledger.write(
        tx -> authors.change(tx, who, author, _ -> true, was -> was.showing(picture)));
  }

  /// Gives the newsroom another logo, or takes it away.
  public Kept<Publisher> bear(Actor who, Optional<UUID> logo) {
    return ledger.write(tx -> publishers.change(tx, who, _ -> true, was -> was.bearing(logo)));
  }

  /// Makes an edition say this, whatever it said before: for the start and the demonstration. Its
  /// prefix stays.
  public Kept<Edition> put(Actor who, Edition edition) {
    return ledger.write(tx -> editions.change(tx, who, edition.code(), _ -> true, _ -> edition));
  }

  /// Says who publishes, whatever was said before: for the start and the demonstration.
  public Kept<Publisher> put(Actor who, Publisher publisher) {
    return ledger.write(tx -> publishers.change(tx, who, _ -> true, _ -> publisher));
  }
}
