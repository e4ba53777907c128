package news.stet.ground;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// A connection in use, inside one transaction. Belongs to one thread and ends with the block it
/// was handed to.
public sealed class Session permits Transaction {
  final Handle handle;
  private final boolean reader;

  private Session(Handle handle, boolean reader) {
    this.handle = handle;
    this.reader = reader;
  }

  Session(Handle handle) {
    this(handle, false);
  }

  static Session ofReader(Handle handle) {
    return new Session(handle, true);
  }

  public final Query query(Sql sql) {
    return handle.createQuery(text(sql));
  }

  public final Update update(Sql sql) {
    return handle.createUpdate(text(sql));
  }

  public final PreparedBatch batch(Sql sql) {
    return handle.prepareBatch(text(sql));
  }

  /// Checked where assertions are on, that is in tests: a statement without the word is planned by
  /// `SqlTest` as the app, who is granted more.
  private String text(Sql sql) {
    assert !reader || sql.isForReaders()
        : sql + " runs as the reader: its first line must begin with " + Sql.FOR_READERS;
    return sql.text();
  }
}
