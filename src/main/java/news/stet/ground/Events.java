package news.stet.ground;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.postgresql.PGConnection;

/// Reads the table of events on this node and hands each one to the [EventListener]s, in commit
/// order, from one thread. `NOTIFY` only wakes it: the table, read by id, is the truth, so a lost
/// notice or a cut connection costs time, never an event.
@Singleton
public final class Events {
  private static final Logger LOG = Logger.getLogger(Events.class);
  private static final Sql AFTER = Sql.beside(Events.class, "events_after");
  private static final Sql NEWEST = Sql.beside(Events.class, "event_newest");

  /// Read at once; more are read right after.
  private static final int BATCH = 500;

  private static final Duration RETRY = Duration.ofMillis(500);

  private final Database database;
  private final NoticeLine line;
  private final Applied applied;
  private final CursorFile cursor;
  private final List<EventListener> listeners;
  private volatile boolean running = true;
  private boolean started;

  public Events(
      Database database,
      NoticeLine line,
      Applied applied,
      CursorFile cursor,
      @All List<EventListener> listeners) {
    this.database = database;
    this.line = line;
    this.applied = applied;
    this.cursor = cursor;
    this.listeners = listeners;
  }

  /// A row of the table, before its payload is read.
  record Row(long id, String type, String payload, Instant at) {
    Event event() {
      JsonNode tree = Json.tree(payload);
      return new Event(id, type, tree, at);
    }
  }

  /// Where the trail stands.
  record Trail(UUID epoch, long oldest, long newest) {
    boolean reachesBackTo(CursorFile.Place place) {
      return place.epoch().equals(epoch) && place.id() <= newest && place.id() >= oldest - 1;
    }
  }

  /// Finds its place (from the cursor file when that can still be continued, otherwise by starting
  /// over at the newest event) and follows from there on a thread of its own until [#stop]. Once
  /// started, it is not started again.
  void start() {
    if (started) {
      return;
    }
    var trail = trail();
    cursor
        .read()
        .filter(trail::reachesBackTo)
        .ifPresentOrElse(place -> applied.startAt(place.id()), () -> startOver(trail));
    started = true;
    Thread.ofVirtual().name("events").start(() -> follow(trail.epoch()));
  }

  /// What happens while the listeners start over is read afterwards: told twice, but never missed.
  private void startOver(Trail trail) {
    applied.startAt(trail.newest());
    listeners.forEach(EventListener::startOver);
  }

  void stop() {
    running = false;
    line.close();
    applied.stopped();
  }

  private Trail trail() {
    return database.read(s -> s.query(NEWEST).map(ConstructorMapper.of(Trail.class)).one());
  }

  private void follow(UUID first) {
    UUID epoch = first;
    while (running) {
      try (PGNotices notices = line.open()) {
        epoch = continued(epoch);
        while (running) {
          drain(epoch);
          notices.await();
        }
      } catch (SQLException | DatabaseAway e) {
        LOG.debugf("events: %s; trying again", e.getMessage());
        pause();
      } catch (RuntimeException e) {
        LOG.error("events: reading failed; trying again", e);
        pause();
      }
    }
  }

  /// Behind a new connection may stand another database: a restored copy, or a standby that never
  /// got the last events.
  private UUID continued(UUID epoch) {
    var trail = trail();
    if (!trail.reachesBackTo(new CursorFile.Place(epoch, applied.id()))) {
      LOG.warn("events: this is another database, or too much was missed; starting over");
      startOver(trail);
    }
    return trail.epoch();
  }

  private void drain(UUID epoch) {
    int read;
    do {
      var rows =
          database.read(s ->
              s.query(AFTER)
                  .bind("after", applied.id())
                  .bind("most", BATCH)
                  .map(ConstructorMapper.of(Row.class))
                  .list());
      rows.forEach(this::apply);
      read = rows.size();
      if (read > 0) {
        cursor.write(new CursorFile.Place(epoch, applied.id()));
      }
    } while (running && read == BATCH);
  }

  private void apply(Row row) {
    for (var listener : listeners) {
      try {
        listener.on(row.event());
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s failed on event %d %s", listener.getClass(), row.id(), row.type());
      }
    }
    applied.reached(row.id());
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A connection that listens; closing it ends the wait.
  interface PGNotices extends AutoCloseable {
    void await() throws SQLException;

    @Override
    void close();

    /// Waits for a notice on the connection, at most as long as the polling interval.
    static void awaitOn(PGConnection connection, Duration atMost) throws SQLException {
      connection.getNotifications(Math.toIntExact(atMost.toMillis()));
    }
  }
}
