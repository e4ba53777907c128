package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Secret;
import news.stet.web.SiteAddress;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Links that show one story to somebody outside before it is published: a lawyer, somebody who is
/// quoted. They end by themselves.
@Singleton
final class Shares {
  static final String PATH = "/desk/shared/";

  /// Long enough for somebody to read it, short enough to be forgotten safely.
  static final Duration LASTS = Duration.ofDays(3);

  /// Links of one story that are shown.
  private static final int MOST = 20;

  private static final Sql ADD = Sql.beside(Shares.class, "share_add");
  private static final Sql FORGET = Sql.beside(Shares.class, "share_forget");
  private static final Sql END = Sql.beside(Shares.class, "share_end");
  private static final Sql STORY = Sql.beside(Shares.class, "share_story");
  private static final Sql WORKING = Sql.beside(Shares.class, "share_working");

  private final Database database;
  private final Clock clock;
  private final SiteAddress site;
  private final AuditTrail trail;

  Shares(Database database, Clock clock, SiteAddress site, AuditTrail trail) {
    this.database = database;
    this.clock = clock;
    this.site = site;
    this.trail = trail;
  }

  /// A link that works.
  record Share(Instant made, String madeBy, Instant ends) {}

  /// Makes a link, and forgets those that have ended. It is told once: kept is its hash.
  String make(Transaction tx, Actor who, UUID story) {
    var secret = Secret.made("");
    tx.update(FORGET).bind("now", tx.now()).execute();
    tx.update(ADD)
        .bind("hash", secret.hash())
        .bind("id", story)
        .bind("now", tx.now())
        .bind("by", who.name())
        .bind("ends", tx.now().plus(LASTS))
        .execute();
    trail.record(tx, who, "story.share", "story:" + story, Map.of());
    return site.of(PATH + secret.text());
  }

  /// Ends every link of a story; how many there were.
  int end(Transaction tx, Actor who, UUID story) {
    int ended = tx.update(END).bind("id", story).execute();
    trail.record(tx, who, "story.share-end", "story:" + story, Map.of("links", ended));
    return ended;
  }

  /// The story that a link shows, while it works.
  Optional<UUID> story(String token) {
    return database.read(s ->
        s.query(STORY)
            .bind("hash", new Secret(token).hash())
            .bind("now", clock.instant())
            .mapTo(UUID.class)
            .findOne());
  }

  /// Those of a story that work.
  List<Share> working(UUID story) {
    return database.read(s ->
        s.query(WORKING)
            .bind("id", story)
            .bind("now", clock.instant())
            .bind("most", MOST)
            .map(ConstructorMapper.of(Share.class))
            .list());
  }
}
