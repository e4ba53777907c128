package news.stet.masthead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import news.stet.ground.Json;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where the menus and footers are kept that editions chose themselves.
@Singleton
final class Guides {
  private static final Sql ALL = Sql.beside(Guides.class, "guide_all");
  private static final Sql PUT = Sql.beside(Guides.class, "guide_put");

  private final Ledger ledger;

  Guides(Ledger ledger) {
    this.ledger = ledger;
  }

  record Row(String edition, String menu, String footer, String line, long version) {
    Versioned<Guide> versioned() {
      return new Versioned<>(new Guide(edition, read(menu), read(footer), line), version);
    }

    private static List<Signpost> read(String json) {
      return StreamSupport.stream(Json.tree(json).spliterator(), false).map(Row::read).toList();
    }

    private static Signpost read(JsonNode entry) {
      return entry.has("section")
          ? new Signpost.ToSection(UUID.fromString(entry.path("section").asText()))
          : new Signpost.ToPage(entry.path("title").asText(), entry.path("href").asText());
    }
  }

  List<Versioned<Guide>> all(Session session) {
    return session.query(ALL).map(ConstructorMapper.of(Row.class)).map(Row::versioned).list();
  }

  /// That of an edition; version 0 where it never chose anything.
  Versioned<Guide> one(Session session, String edition) {
    return of(all(session), edition);
  }

  /// That of an edition among all.
  static Versioned<Guide> of(List<Versioned<Guide>> all, String edition) {
    return all.stream()
        .filter(guide -> guide.thing().edition().equals(edition))
        .findAny()
        .orElseGet(() -> new Versioned<>(Guide.byRule(edition), 0));
  }

  /// Makes of it what the edit says, if its version is one that may be replaced.
  Kept<Guide> change(
      Transaction tx, Actor who, String edition, LongPredicate admits, UnaryOperator<Guide> edit) {
    var before = one(tx, edition);
    if (!admits.test(before.version())) {
      return new Kept.Stale<>(before.version());
    }
    Guide guide = edit.apply(before.thing());
    var now =
        tx.query(PUT)
            .bind("edition", edition)
            .bind("menu", json(guide.menu()))
            .bind("footer", json(guide.footer()))
            .bind("line", guide.line())
            .bind("version", before.version())
            .mapTo(Long.class)
            .findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(before.version() + 1);
    }
    ledger.tell(tx, who, "change", new MastheadChanged("menu", edition, edition), Map.of());
    return new Kept.Done<>(guide, now.get());
  }

  private static String json(List<Signpost> signposts) {
    ArrayNode all = Json.mapper().createArrayNode();
    for (Signpost signpost : signposts) {
      switch (signpost) {
        case Signpost.ToSection(var section) -> all.addObject().put("section", section.toString());
        case Signpost.ToPage(var title, var href) ->
            all.addObject().put("title", title).put("href", href);
      }
    }
    return Json.write(all);
  }
}
