package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.ground.JobKind;
import news.stet.ground.Transaction;
import news.stet.ground.Worker;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;

/// Keeps a revision of a working copy that nobody has written in for a while, so that what people
/// forget to save is in the history all the same.
@Singleton
final class Quiet implements Worker<Quiet.Since> {
  /// Long enough that a revision is a pause in the writing, short enough to lose little.
  static final Duration AFTER = Duration.ofMinutes(5);

  private static final JobKind<Since> KIND = new JobKind<>("story.quiet", Since.class);

  private final Database database;
  private final Ids ids;
  private final AuditTrail trail;

  Quiet(Database database, Ids ids, AuditTrail trail) {
    this.database = database;
    this.ids = ids;
    this.trail = trail;
  }

  /// @param by who wrote last, in whose name the revision is kept
  public record Since(UUID story, String by, Role role) {}

  /// Every write puts it off.
  static void begin(Transaction tx, UUID story, Actor who) {
    tx.later(
        KIND, story.toString(), new Since(story, who.name(), who.role()), tx.now().plus(AFTER));
  }

  @Override
  public JobKind<Since> kind() {
    return KIND;
  }

  @Override
  public void run(Since since) {
    var who = new Actor(since.by(), since.role(), Actor.Kind.SYSTEM, Optional.empty());
    database.write(tx -> Desk.hold(tx, since.story()).map(story -> keep(tx, who, story)).orElse(0));
  }

  private int keep(Transaction tx, Actor who, Held story) {
    int revision = Desk.revise(tx, ids, who, story, "quiet");
    if (revision > story.revision()) {
      trail.record(tx, who, "story.save", "story:" + story.id(), Map.of("revision", revision));
    }
    return revision;
  }
}
