package news.stet.ground;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// The database for a command that runs without the application: the external one, the one of a
/// Stet that runs on the data folder now, or else the folder's own, started for as long as this is
/// open.
public final class DatabaseAlone implements AutoCloseable {
  private final Database database;
  private final Clock clock;
  private final Optional<Own> own;

  /// What nobody else has started.
  private record Own(DataFolder data, OwnPostgres postgres) {
    void end() {
      postgres.stop();
      data.release();
    }
  }

  private DatabaseAlone(Database database, Clock clock, Optional<Own> own) {
    this.database = database;
    this.clock = clock;
    this.own = own;
  }

  /// Reaches the database and brings its schema up to date.
  ///
  /// @throws CannotStart with the one sentence that says why not
  public static DatabaseAlone open(Consumer<String> progress) throws CannotStart {
    GroundConfig config = Settings.read().ground();
    var own = config.database().url().isPresent() ? external(config) : inFolder(config, progress);
    try {
      GroundConfig found = Settings.read().ground();
      new Migrations(found).run();
      var clock = Clocks.system();
      return new DatabaseAlone(new Database(found, clock, new Applied()), clock, own);
    } catch (RuntimeException e) {
      own.ifPresent(Own::end);
      throw e;
    }
  }

  private static Optional<Own> external(GroundConfig config) throws CannotStart {
    ExternalDatabase.check(config.database());
    return Optional.empty();
  }

  private static Optional<Own> inFolder(GroundConfig config, Consumer<String> progress)
      throws CannotStart {
    DataFolder data;
    try {
      data = DataFolder.take(config.data());
    } catch (CannotStart taken) {
      besideAnother(config.data(), taken);
      return Optional.empty();
    }
    var own = new Own(data, OwnPostgres.in(data));
    Runtime.getRuntime().addShutdownHook(new Thread(own::end, "stop"));
    own.postgres().begin(progress);
    StartedHere.tell(own.postgres().settings());
    return Optional.of(own);
  }

  private static void besideAnother(Path data, CannotStart taken) throws CannotStart {
    StartedHere.tell(OwnPostgres.runningOn(data).orElseThrow(() -> taken));
  }

  public Database database() {
    return database;
  }

  public Clock clock() {
    return clock;
  }

  /// Lets go, and stops what was started.
  @Override
  public void close() {
    database.close();
    own.ifPresent(Own::end);
  }
}
