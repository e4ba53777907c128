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

/// Where the publisher's facts are kept: one row.
@Singleton
final class Publishers {
  private static final Sql ONE = Sql.beside(Publishers.class, "publisher");
  private static final Sql CHANGE = Sql.beside(Publishers.class, "publisher_change");

  private final Ledger ledger;

  Publishers(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(
      String name,
      Optional<String> email,
      Optional<String> postalAddress,
      Optional<String> securityContact,
      Optional<String> principles,
      Optional<String> correctionsPolicy,
      Optional<UUID> logo,
      List<String> profiles,
      long version) {
    Versioned<Publisher> versioned() {
      return new Versioned<>(
          new Publisher(
              name,
              email,
              postalAddress,
              securityContact,
              principles,
              correctionsPolicy,
              logo,
              profiles),
          version);
    }
  }

  Versioned<Publisher> one(Session session) {
    return session.query(ONE).map(ConstructorMapper.of(Row.class)).map(Row::versioned).one();
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Publisher> change(
      Transaction tx, Actor who, LongPredicate admits, UnaryOperator<Publisher> edit) {
    var before = one(tx);
    long version = before.version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    Publisher publisher = edit.apply(before.thing());
    var now =
        tx.query(CHANGE)
            .bind("name", publisher.name())
            .bind("email", publisher.email())
            .bind("postal_address", publisher.postalAddress())
            .bind("security_contact", publisher.securityContact())
            .bind("principles", publisher.principles())
            .bind("corrections_policy", publisher.correctionsPolicy())
            .bind("logo", publisher.logo())
            .bindArray("profiles", String.class, publisher.profiles())
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
        new MastheadChanged("publisher", "", ""),
        Map.of("name", publisher.name()));
    return new Kept.Done<>(publisher, now.get());
  }
}
