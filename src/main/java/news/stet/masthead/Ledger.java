package news.stet.masthead;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// Every write to the masthead: together with its event and its row in the trail, or not at all.
@Singleton
final class Ledger {
  /// PostgreSQL, appendix A: unique_violation.
  private static final String TAKEN = "23505";

  private final Database database;
  private final AuditTrail trail;

  Ledger(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /// Runs the work in a transaction; a slug that is another's is an answer.
  <T> Kept<T> write(Database.Work<Kept<T>> work) {
    try {
      return database.write(work);
    } catch (UnableToExecuteStatementException e) {
      if (slugTaken(e)) {
        return new Kept.SlugTaken<>();
      }
      throw e;
    }
  }

  /// Whether a statement failed because a slug is another's, also of somebody who came first by a
  /// moment.
  static boolean slugTaken(UnableToExecuteStatementException e) {
    return e.getCause() instanceof SQLException sql
        && TAKEN.equals(sql.getSQLState())
        && String.valueOf(sql.getMessage()).contains("slug_free");
  }

  void tell(
      Transaction tx, Actor who, String verb, MastheadChanged what, Map<String, Object> facts) {
    trail.record(tx, who, what.what() + "." + verb, what.object(), facts);
    tx.tell(MastheadChanged.TYPE, what);
  }
}
