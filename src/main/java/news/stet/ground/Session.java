package news.stet.ground;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// A connection in use, inside one transaction. Belongs to one thread and ends with the block it
/// was handed to.
public sealed class Session permits Transaction {
  final Handle handle;

  Session(Handle handle) {
    this.handle = handle;
  }

  public final Query query(Sql sql) {
    return handle.createQuery(sql.text());
  }

  public final Update update(Sql sql) {
    return handle.createUpdate(sql.text());
  }

  public final PreparedBatch batch(Sql sql) {
    return handle.prepareBatch(sql.text());
  }
}
