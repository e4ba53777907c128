package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.LongPredicate;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where the accent is kept: one row.
@Singleton
final class Accents {
  private static final Sql ONE = Sql.beside(Accents.class, "accent");
  private static final Sql CHANGE = Sql.beside(Accents.class, "accent_change");

  private final Ledger ledger;

  Accents(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(String light, String dark, long version) {
    Versioned<Accent> versioned() {
      return new Versioned<>(new Accent(new Tone(light), new Tone(dark)), version);
    }
  }

  Versioned<Accent> one(Session session) {
    return session.query(ONE).map(ConstructorMapper.of(Row.class)).map(Row::versioned).one();
  }

  /// Makes it this one, which can be read on every page, if its version may be replaced.
  Kept<Accent> change(Transaction tx, Actor who, LongPredicate admits, Accent accent) {
    long version = one(tx).version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    var now =
        tx.query(CHANGE)
            .bind("light", accent.light().hex())
            .bind("dark", accent.dark().hex())
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
        new MastheadChanged("accent", "", ""),
        Map.of("light", accent.light().hex(), "dark", accent.dark().hex()));
    return new Kept.Done<>(accent, now.get());
  }
}
