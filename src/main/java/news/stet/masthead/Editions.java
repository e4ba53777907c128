package news.stet.masthead;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.text.Language;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where editions are kept. One is added by a migration only: addresses, feeds and menus hang from
/// it.
@Singleton
final class Editions {
  private static final Sql ALL = Sql.beside(Editions.class, "edition_all");
  private static final Sql CHANGE = Sql.beside(Editions.class, "edition_change");

  private final Ledger ledger;

  Editions(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(
      String code,
      String language,
      String name,
      String description,
      String prefix,
      String zone,
      long version) {
    Versioned<Edition> versioned() {
      return new Versioned<>(
          new Edition(code, new Language(language), name, description, prefix, ZoneId.of(zone)),
          version);
    }
  }

  List<Versioned<Edition>> all(Session session) {
    return session.query(ALL).map(ConstructorMapper.of(Row.class)).map(Row::versioned).list();
  }

  Optional<Versioned<Edition>> find(Session session, String code) {
    return all(session).stream().filter(e -> e.thing().code().equals(code)).findAny();
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Edition> change(
      Transaction tx, Actor who, String code, LongPredicate admits, UnaryOperator<Edition> edit) {
    var before = find(tx, code);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    long version = before.get().version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    Edition edition = edit.apply(before.get().thing());
    var now =
        tx.query(CHANGE)
            .bind("code", edition.code())
            .bind("language", edition.language().tag())
            .bind("name", edition.name())
            .bind("description", edition.description())
            .bind("zone", edition.zone().getId())
            .bind("version", version)
            .mapTo(Long.class)
            .findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(version + 1);
    }
    ledger.tell(
        tx,
        who,
        "change",
        new MastheadChanged("edition", edition.code(), edition.code()),
        Map.of("name", edition.name(), "zone", edition.zone().getId()));
    return new Kept.Done<>(edition, now.get());
  }
}
