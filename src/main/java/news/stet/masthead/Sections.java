package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
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
  private static final Sql HOLD = Sql.beside(Sections.class, "section_hold");

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

  /// Moves a section past its neighbour in the menu of its edition; at the end of the menu it stays
  /// where it is.
  ///
  /// @param by −1 for up, 1 for down
  Kept<Section> move(Transaction tx, Actor who, UUID id, int by) {
    var before = find(tx, id);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    List<Section> menu = held(tx, before.get().thing().edition());
    int from = menu.stream().map(Section::id).toList().indexOf(id);
    int to = Math.clamp((long) from + by, 0, menu.size() - 1);
    Collections.swap(menu, from, to);
    for (int i = 0; i < menu.size(); i++) {
      put(tx, who, menu.get(i), i);
    }
    return new Kept.Done<>(menu.get(to).at(to), before.get().version() + 1);
  }

  /// An edition's menu, which nobody else changes before the transaction ends.
  private List<Section> held(Transaction tx, String edition) {
    tx.query(HOLD).bind("edition", edition).mapTo(UUID.class).list();
    return new ArrayList<>(
        all(tx).stream().filter(other -> other.edition().equals(edition)).toList());
  }

  private void put(Transaction tx, Actor who, Section section, int position) {
    if (section.position() != position) {
      change(tx, who, section.id(), _ -> true, was -> was.at(position));
    }
  }

  private void tell(Transaction tx, Actor who, String verb, Section section) {
    var what = new MastheadChanged("section", section.id().toString(), section.edition());
    ledger.tell(tx, who, verb, what, Map.of("slug", section.slug(), "name", section.name()));
  }
}
