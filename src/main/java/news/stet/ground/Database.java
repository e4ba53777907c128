package news.stet.ground;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jdbi.v3.postgres.PostgresPlugin;

/// The newsroom's PostgreSQL. Three ways in: [#write] and [#read] as the role *app*, [#readers] as
/// the role *reader*, which sees what is public and nothing else. All may be called from any
/// (virtual) thread; all throw [DatabaseAway] when there is no database to be had.
@Singleton
public final class Database {
  static final String APP = "stet_app";
  static final String READER = "stet_reader";

  /// A write is answered once its own node shows it, but never later than this (the commit stands
  /// all the same).
  private static final Duration SHOWN_WITHIN = Duration.ofSeconds(1);

  private final AgroalDataSource app;
  private final AgroalDataSource reader;
  private final Jdbi appJdbi;
  private final Jdbi readerJdbi;
  private final Clock clock;
  private final Applied applied;

  /// What the thread is in the middle of.
  private final ScopedValue<Doing> doing = ScopedValue.newInstance();

  private enum Doing {
    READING,
    WRITING
  }

  public Database(GroundConfig config, Clock clock, Applied applied) {
    this.clock = clock;
    this.applied = applied;
    this.app = Pools.open(config.database(), APP, config.database().appPassword(), false);
    this.reader = Pools.open(config.database(), READER, config.database().readerPassword(), true);
    this.appJdbi = Jdbi.create(app).installPlugin(new PostgresPlugin());
    this.readerJdbi = Jdbi.create(reader).installPlugin(new PostgresPlugin());
  }

  /// Something done in one transaction.
  @FunctionalInterface
  public interface Work<T> {
    T in(Transaction tx);
  }

  /// Something looked up.
  @FunctionalInterface
  public interface Question<T> {
    T in(Session session);
  }

  /// Runs the work in one transaction and returns after the commit, and after this node has applied
  /// the events the work told. What the work throws rolls everything back and comes out unchanged.
  ///
  /// @throws IllegalStateException inside another [#write] or [#read]: the transaction is handed
  ///   on, not opened again
  public <T> T write(Work<T> work) {
    if (doing.isBound()) {
      throw new IllegalStateException("write inside another transaction: hand that one on");
    }
    var tx =
        ScopedValue.where(doing, Doing.WRITING)
            .call(() -> reached(app, () -> appJdbi.inTransaction(handle -> ended(work, handle))));
    tx.event().ifPresent(id -> applied.await(id, SHOWN_WITHIN));
    return tx.answer();
  }

  /// Reads as the newsroom: drafts and accounts included. One snapshot for the whole question.
  ///
  /// @throws IllegalStateException inside [#write]: what the transaction reads, it reads itself
  public <T> T read(Question<T> question) {
    if (doing.isBound() && doing.get() == Doing.WRITING) {
      throw new IllegalStateException("read inside a writing transaction: ask that one");
    }
    return ScopedValue.where(doing, Doing.READING)
        .call(() -> reached(app, () -> inSnapshot(appJdbi, Session::new, question)));
  }

  /// Reads as a reader of the site would: published things only. One snapshot for the whole
  /// question. The statements it asks say `-- Readers:` on their first line.
  public <T> T readers(Question<T> question) {
    return reached(reader, () -> inSnapshot(readerJdbi, Session::ofReader, question));
  }

  /// A question asked inside another is asked of the same snapshot: Jdbi finds the thread's handle.
  private static <T> T inSnapshot(
      Jdbi jdbi, Function<Handle, Session> session, Question<T> question) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> question.in(session.apply(handle)));
  }

  private record Ended<T>(T answer, OptionalLong event) {}

  private <T> Ended<T> ended(Work<T> work, Handle handle) {
    var tx = new Transaction(handle, clock.instant());
    T answer = work.in(tx);
    return new Ended<>(answer, tx.end());
  }

  private interface Reach<T> {
    T reach();
  }

  private static <T> T reached(AgroalDataSource pool, Reach<T> reach) {
    try {
      return reach.reach();
    } catch (ConnectionException e) {
      pool.flush(AgroalDataSource.FlushMode.IDLE);
      throw new DatabaseAway(e);
    } catch (JdbiException e) {
      if (connectionLost(e)) {
        // What broke one connection broke those that lie idle too: nobody else is to find out.
        pool.flush(AgroalDataSource.FlushMode.IDLE);
        throw new DatabaseAway(e);
      }
      throw e;
    }
  }

  /// SQLSTATE class 08 is a connection failure, class 57P is an administrator's or a crash's
  /// shutdown (PostgreSQL, appendix A).
  static boolean connectionLost(Throwable e) {
    for (Optional<Throwable> cause = Optional.of(e);
        cause.isPresent();
        cause = Optional.ofNullable(cause.get().getCause())) {
      if (cause.get() instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
        return true;
      }
    }
    return false;
  }

  AgroalDataSource appPool() {
    return app;
  }

  /// After everybody else has let go.
  void stop(@Observes @Priority(4000) ShutdownEvent event) {
    close();
  }

  void close() {
    app.close();
    reader.close();
  }
}
