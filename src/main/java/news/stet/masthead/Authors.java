package news.stet.masthead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import news.stet.ground.Json;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where authors are kept.
@Singleton
final class Authors {
  private static final Sql PAGE = Sql.beside(Authors.class, "author_page");
  private static final Sql BY_IDS = Sql.beside(Authors.class, "author_by_ids");
  private static final Sql BY_SLUG = Sql.beside(Authors.class, "author_by_slug");
  private static final Sql BY_FORMER_SLUG = Sql.beside(Authors.class, "author_by_former_slug");
  private static final Sql ADD = Sql.beside(Authors.class, "author_add");
  private static final Sql CHANGE = Sql.beside(Authors.class, "author_change");
  private static final Sql IN_EDITION_ADD = Sql.beside(Authors.class, "author_in_edition_add");
  private static final Sql IN_EDITION_CLEAR = Sql.beside(Authors.class, "author_in_edition_clear");

  private final Ledger ledger;

  Authors(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(
      UUID id,
      String slug,
      String name,
      String bio,
      Optional<UUID> picture,
      String elsewhere,
      long version) {
    private static final TypeReference<Map<String, Author.InEdition>> ELSEWHERE =
        new TypeReference<>() {};

    Versioned<Author> versioned() {
      return new Versioned<>(author(), version);
    }

    Author author() {
      var editions = Json.mapper().convertValue(Json.tree(elsewhere), ELSEWHERE);
      return new Author(id, slug, name, bio, picture, editions);
    }
  }

  List<Versioned<Author>> page(Session session, UUID after, int limit) {
    return session
        .query(PAGE)
        .bind("after", after)
        .bind("limit", limit)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .list();
  }

  Optional<Versioned<Author>> find(Session session, UUID id) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, List.of(id))
        .map(ConstructorMapper.of(Row.class))
        .map(Row::versioned)
        .findOne();
  }

  List<Author> find(Session session, List<UUID> ids) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, ids)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::author)
        .list();
  }

  Optional<Author> named(Session session, String slug) {
    return at(session, BY_SLUG, slug);
  }

  Optional<Author> formerly(Session session, String slug) {
    return at(session, BY_FORMER_SLUG, slug);
  }

  private static Optional<Author> at(Session session, Sql sql, String slug) {
    return session
        .query(sql)
        .bind("slug", slug)
        .map(ConstructorMapper.of(Row.class))
        .map(Row::author)
        .findOne();
  }

  /// Adds it and returns its version. Fails with [Ledger#slugTaken] when the slug is another's.
  long add(Transaction tx, Actor who, Author author) {
    long version = tx.query(ADD).bindMethods(author).mapTo(Long.class).one();
    presentElsewhere(tx, author);
    tell(tx, who, "add", author);
    return version;
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Author> change(
      Transaction tx, Actor who, UUID id, LongPredicate admits, UnaryOperator<Author> edit) {
    var before = find(tx, id);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    long version = before.get().version();
    if (!admits.test(version)) {
      return new Kept.Stale<>(version);
    }
    Author was = before.get().thing();
    Author author = edit.apply(was);
    var now =
        tx.query(CHANGE).bindMethods(author).bind("version", version).mapTo(Long.class).findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(version + 1);
    }
    tx.update(IN_EDITION_CLEAR).bind("author_id", id).execute();
    presentElsewhere(tx, author);
    FormerSlugs.remember(tx, "author", "", id, was.slug(), author.slug());
    tell(tx, who, "change", author);
    return new Kept.Done<>(author, now.get());
  }

  private static void presentElsewhere(Transaction tx, Author author) {
    author
        .elsewhere()
        .forEach((edition, presented) ->
            tx.update(IN_EDITION_ADD)
                .bind("author_id", author.id())
                .bind("edition", edition)
                .bindMethods(presented)
                .execute());
  }

  private void tell(Transaction tx, Actor who, String verb, Author author) {
    var what = new MastheadChanged("author", author.id().toString(), "");
    ledger.tell(tx, who, verb, what, Map.of("slug", author.slug(), "name", author.name()));
  }
}
