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

/// Where topics are kept.
@Singleton
final class Topics {
  private static final Sql PAGE = Sql.beside(Topics.class, "topic_page");
  private static final Sql BY_IDS = Sql.beside(Topics.class, "topic_by_ids");
  private static final Sql BY_SLUG = Sql.beside(Topics.class, "topic_by_slug");
  private static final Sql BY_FORMER_SLUG = Sql.beside(Topics.class, "topic_by_former_slug");
  private static final Sql ADD = Sql.beside(Topics.class, "topic_add");
  private static final Sql CHANGE = Sql.beside(Topics.class, "topic_change");

  private final Ledger ledger;

  Topics(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(UUID id, String edition, String slug, String name, long version) {
    Versioned<Topic> versioned() {
      return new Versioned<>(topic(), version);
    }

    Topic topic() {
      return new Topic(id, edition, slug, name);
    }
  }

  List<Versioned<Topic>> page(Session session, String edition, UUID after, int limit) {
    return session
        .query(PAGE)
        .bind("edition", edition)
        .bind("after", after)
        .bind("limit", limit)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .list();
  }

  Optional<Versioned<Topic>> find(Session session, UUID id) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, List.of(id))
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .findOne();
  }

  List<Topic> find(Session session, List<UUID> ids) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, ids)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::topic)
        .list();
  }

  Optional<Topic> named(Session session, String edition, String slug) {
    return session
        .query(BY_SLUG)
        .bind("edition", edition)
        .bind("slug", slug)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::topic)
        .findOne();
  }

  Optional<Topic> formerly(Session session, String edition, String slug) {
    return session
        .query(BY_FORMER_SLUG)
        .bind("edition", edition)
        .bind("slug", slug)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::topic)
        .findOne();
  }

  /// Adds it and returns its version. Fails with [Ledger#slugTaken] when the slug is another's.
  long add(Transaction tx, Actor who, Topic topic) {
    long version = tx.query(ADD).bindMethods(topic).mapTo(Long.class).one();
    tell(tx, who, "add", topic);
    return version;
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Topic> change(
      Transaction tx, Actor who, UUID id, LongPredicate admits, UnaryOperator<Topic> edit) {
    var before = find(tx, id);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    long version = before.get().version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    Topic was = before.get().thing();
    Topic topic = edit.apply(was);
    var now =
        tx.query(CHANGE).bindMethods(topic).bind("version", version).mapTo(Long.class).findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(version + 1);
    }
    FormerSlugs.remember(tx, "topic", was.edition(), id, was.slug(), topic.slug());
    tell(tx, who, "change", topic);
    return new Kept.Done<>(topic, now.get());
  }

  private void tell(Transaction tx, Actor who, String verb, Topic topic) {
    var what = new MastheadChanged("topic", topic.id().toString(), topic.edition());
    ledger.tell(tx, who, verb, what, Map.of("slug", topic.slug(), "name", topic.name()));
  }
}
