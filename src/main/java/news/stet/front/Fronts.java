package news.stet.front;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import news.stet.ground.Database;
import news.stet.ground.Json;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.story.Draft;
import news.stet.story.Stories;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where the arrangements of front pages are kept. Editors arrange a draft; readers see it once it
/// is shown.
@Singleton
public final class Fronts {
  private static final Sql SHOWN = Sql.beside(Fronts.class, "shown");
  private static final Sql GET = Sql.beside(Fronts.class, "front_get");
  private static final Sql HOLD = Sql.beside(Fronts.class, "front_hold");
  private static final Sql BEGIN = Sql.beside(Fronts.class, "front_begin");
  private static final Sql ARRANGE = Sql.beside(Fronts.class, "front_arrange");
  private static final Sql SHOW = Sql.beside(Fronts.class, "front_show");

  private final Database database;
  private final AuditTrail trail;
  private final Stories stories;

  Fronts(Database database, AuditTrail trail, Stories stories) {
    this.database = database;
    this.trail = trail;
    this.stories = stories;
  }

  /// What readers of an edition are to see, with the reader's role. Some of it may be over, or
  /// about stories that are not public.
  public Arrangement shown(String edition) {
    return database
        .readers(s -> s.query(SHOWN).bind("edition", edition).mapTo(String.class).findOne())
        .map(json -> Json.read(json, Arrangement.class))
        .orElse(Arrangement.NOTHING);
  }

  Desked desked(String edition) {
    return database.read(s -> get(s, GET, edition));
  }

  private static Desked get(Session session, Sql sql, String edition) {
    return session
        .query(sql)
        .bind("edition", edition)
        .map(ConstructorMapper.of(Row.class))
        .findOne()
        .map(Row::desked)
        .orElse(Desked.NONE);
  }

  record Row(
      long version,
      String draft,
      String shown,
      Optional<Instant> shownAt,
      Optional<String> shownBy) {
    Desked desked() {
      return new Desked(
          version,
          Json.read(draft, Arrangement.class),
          Json.read(shown, Arrangement.class),
          shownAt,
          shownBy);
    }
  }

  /// Changes what editors are arranging. Readers see nothing of it.
  ///
  /// @param story the one it is about, which must be of this edition
  Arranged arrange(Actor who, String edition, UUID story, UnaryOperator<Arrangement> change) {
    if (!isOf(edition, story)) {
      return new Arranged.Unknown(story.toString());
    }
    return database.write(tx -> {
      var held = hold(tx, edition);
      var draft = change.apply(held.draft());
      if (draft.equals(held.draft())) {
        return new Arranged.Done(held.version());
      }
      tx.update(ARRANGE).bind("edition", edition).bind("draft", Json.write(draft)).execute();
      trail.record(tx, who, "front.arrange", "front:" + edition, Map.of("story", story.toString()));
      return new Arranged.Done(held.version() + 1);
    });
  }

  /// Shows readers what was arranged, if it is still what the editor saw.
  Arranged show(Actor who, String edition, LongPredicate admits) {
    return showing(who, edition, admits, held -> held.with(held.draft(), held.draft()));
  }

  /// Gives up what was arranged since readers were shown something.
  Arranged revert(Actor who, String edition) {
    return database.write(tx -> {
      var held = hold(tx, edition);
      tx.update(ARRANGE).bind("edition", edition).bind("draft", Json.write(held.shown())).execute();
      trail.record(tx, who, "front.revert", "front:" + edition, Map.of());
      return new Arranged.Done(held.version() + 1);
    });
  }

  /// Makes these the Editors' Picks, live at once; the rest of the front page stays as it is shown.
  Arranged pick(Actor who, String edition, LongPredicate admits, List<UUID> picks) {
    var unknown = picks.stream().filter(story -> !isOf(edition, story)).findFirst();
    if (unknown.isPresent()) {
      return new Arranged.Unknown(unknown.get().toString());
    }
    return showing(
        who,
        edition,
        admits,
        held -> held.with(held.draft().picks(picks), held.shown().picks(picks)));
  }

  private Arranged showing(
      Actor who, String edition, LongPredicate admits, UnaryOperator<Desked> change) {
    return database.write(tx -> {
      var held = hold(tx, edition);
      if (!admits.test(held.version())) {
        return new Arranged.Stale(held.version());
      }
      show(tx, who, edition, change.apply(held));
      return new Arranged.Done(held.version() + 1);
    });
  }

  private void show(Transaction tx, Actor who, String edition, Desked front) {
    tx.update(SHOW)
        .bind("edition", edition)
        .bind("draft", Json.write(front.draft()))
        .bind("shown", Json.write(front.shown()))
        .bind("now", tx.now())
        .bind("by", who.name())
        .execute();
    trail.record(
        tx,
        who,
        "front.show",
        "front:" + edition,
        Map.of("stories", front.shown().places().map(place -> place.story().toString()).toList()));
    tx.tell(FrontChanged.TYPE, new FrontChanged(edition));
  }

  private static Desked hold(Transaction tx, String edition) {
    tx.update(BEGIN)
        .bind("edition", edition)
        .bind("nothing", Json.write(Arrangement.NOTHING))
        .execute();
    return get(tx, HOLD, edition);
  }

  private boolean isOf(String edition, UUID story) {
    return stories.draft(story).map(Draft::edition).filter(edition::equals).isPresent();
  }
}
