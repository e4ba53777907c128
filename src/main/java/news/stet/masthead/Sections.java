package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where sections are kept.
@Singleton
final class Sections {
  private static final Sql ALL = Sql.beside(Sections.class, "section_all");
  private static final Sql PAGE = Sql.beside(Sections.class, "section_page");
  private static final Sql BY_IDS = Sql.beside(Sections.class, "section_by_ids");
  private static final Sql BY_FORMER_SLUG = Sql.beside(Sections.class, "section_by_former_slug");
  private static final Sql ADD = Sql.beside(Sections.class, "section_add");
  private static final Sql CHANGE = Sql.beside(Sections.class, "section_change");

  /// Sections of all editions that menus know. A newspaper has dozens.
  private static final int MOST = 2000;

  private final Ledger ledger;

  Sections(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(UUID id, String edition, String slug, String name, int position, long version) {
    Versioned<Section> versioned() {
      return new Versioned<>(section(), version);
    }

    Section section() {
      return new Section(id, edition, slug, name, position);
    }
  }

  List<Section> all(Session session) {
    return session
        .query(ALL)
        .bind("most", MOST)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::section)
        .list();
  }

  List<Versioned<Section>> page(Session session, String edition, UUID after, int limit) {
    return session
        .query(PAGE)
        .bind("edition", edition)
        .bind("after", after)
        .bind("limit", limit)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .list();
  }

  Optional<Versioned<Section>> find(Session session, UUID id) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, List.of(id))
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .findOne();
  }

  Optional<Section> formerly(Session session, String edition, String slug) {
    return session
        .query(BY_FORMER_SLUG)
        .bind("edition", edition)
        .bind("slug", slug)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::section)
        .findOne();
  }

  /// Adds it and returns its version. Fails with [Ledger#slugTaken] when the slug is another's.
  long add(Transaction tx, Actor who, Section section) {
    long version = tx.query(ADD).bindMethods(section).mapTo(Long.class).one();
    tell(tx, who, "add", section);
    return version;
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Section> change(
      Transaction tx, Actor who, UUID id, LongPredicate admits, UnaryOperator<Section> edit) {
    var before = find(tx, id);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    long version = before.get().version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    Section was = before.get().thing();
    Section section = edit.apply(was);
    var now =
        tx.query(CHANGE).bindMethods(section).bind("version", version).mapTo(Long.class).findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(version + 1);
    }
    FormerSlugs.remember(tx, "section", was.edition(), id, was.slug(), section.slug());
    tell(tx, who, "change", section);
    return new Kept.Done<>(section, now.get());
  }

  private void tell(Transaction tx, Actor who, String verb, Section section) {
    var what = new MastheadChanged("section", section.id().toString(), section.edition());
    ledger.tell(tx, who, verb, what, Map.of("slug", section.slug(), "name", section.name()));
  }
}
