package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.ground.JobKind;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.ground.Worker;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Publications that wait for their second. What goes out is the revision that was approved: who
/// wants a later text to go out schedules again.
@Singleton
final class Waiting implements Worker<Waiting.Due> {
  private static final Logger LOG = Logger.getLogger(Waiting.class);
  private static final JobKind<Due> KIND = new JobKind<>("story.due", Due.class);
  private static final Sql PUT = Sql.beside(Waiting.class, "schedule_put");
  private static final Sql GET = Sql.beside(Waiting.class, "schedule_get");
  private static final Sql DROP = Sql.beside(Waiting.class, "schedule_drop");

  /// What lies further ahead is a slip of the hand; and PostgreSQL's calendar ends somewhere.
  private static final Duration FURTHEST = Duration.ofDays(3_653);

  private final Database database;
  private final Publishing publishing;
  private final Readiness readiness;
  private final Ids ids;
  private final AuditTrail trail;

  Waiting(
      Database database, Publishing publishing, Readiness readiness, Ids ids, AuditTrail trail) {
    this.database = database;
    this.publishing = publishing;
    this.readiness = readiness;
    this.ids = ids;
    this.trail = trail;
  }

  /// A story whose time may have come.
  public record Due(UUID story) {}

  record Plan(Instant at, String byName, int revision, String copy) {}

  Outcome schedule(Transaction tx, Actor who, Held story, Instant at) {
    if (story.stands() == State.PUBLISHED) {
      return new Outcome.NotNow(story.stands(), "It is published already.");
    }
    if (!at.isAfter(tx.now())) {
      return new Outcome.Refused("at", "That time has passed.");
    }
    if (at.isAfter(tx.now().plus(FURTHEST))) {
      return new Outcome.Refused("at", "That is more than ten years away.");
    }
    var lacks = readiness.lacks(story.text());
    if (!lacks.isEmpty()) {
      return new Outcome.NotReady(lacks);
    }
    int revision = Desk.revise(tx, ids, who, story, "schedule");
    tx.update(PUT)
        .bind("id", story.id())
        .bind("revision", revision)
        .bind("at", at)
        .bind("by", who.name())
        .execute();
    tx.later(KIND, story.id().toString(), new Due(story.id()), at);
    Desk.state(tx, story, State.SCHEDULED, story.slug(), Optional.empty());
    trail.record(
        tx,
        who,
        "story.schedule",
        "story:" + story.id(),
        Map.of("at", at.toString(), "revision", revision));
    return story.done(State.SCHEDULED, story.slug(), story.version(), revision);
  }

  Outcome unschedule(Transaction tx, Actor who, Held story) {
    forget(tx, story.id());
    Desk.state(tx, story, State.DRAFT, story.slug(), Optional.empty());
    trail.record(tx, who, "story.unschedule", "story:" + story.id(), Map.of());
    return story.done(State.DRAFT, story.slug(), story.version(), story.revision());
  }

  static void forget(Transaction tx, UUID id) {
    tx.update(DROP).bind("id", id).execute();
    tx.forget(KIND, id.toString());
  }

  @Override
  public JobKind<Due> kind() {
    return KIND;
  }

  @Override
  public void run(Due due) {
    Outcome outcome =
        database.write(tx ->
            Desk.hold(tx, due.story())
                .filter(story -> story.stands() == State.SCHEDULED)
                .flatMap(story -> publish(tx, story))
                .orElseGet(Outcome.Unknown::new));
    if (outcome instanceof Outcome.NotReady(var lacks)) {
      LOG.errorf("story %s could not go out at its time: %s", due.story(), lacks);
    }
  }

  /// Nothing when it was taken back, or put off: then another job waits.
  private Optional<Outcome> publish(Transaction tx, Held story) {
    return tx.query(GET)
        .bind("id", story.id())
        .map(ConstructorMapper.of(Plan.class))
        .findOne()
        .filter(plan -> !plan.at().isAfter(tx.now()))
        .map(plan -> publishing.publishApproved(tx, story, plan));
  }
}
