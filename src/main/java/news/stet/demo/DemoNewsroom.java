package news.stet.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import news.stet.ground.Beginning;
import news.stet.ground.Database;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;

/// Fills an empty newsroom with an invented one, The Halmere Courier, so that the first page a
/// newcomer sees is a real one. It goes in through the same verbs as everything else. Made once: a
/// newsroom that has stories, sections or authors of its own is never touched, and one from which
/// the demonstration was removed does not get it again.
@Singleton
final class DemoNewsroom implements Beginning {
  private static final Sql BEGIN = Sql.beside(DemoNewsroom.class, "begin");
  private static final Sql UNFINISHED = Sql.beside(DemoNewsroom.class, "unfinished");
  private static final Sql FINISH = Sql.beside(DemoNewsroom.class, "finish");

  /// After the first account exists.
  private static final int ORDER = 900;

  private final DemoConfig config;
  private final Database database;
  private final Cast cast;
  private final Album album;
  private final Edits edits;

  DemoNewsroom(DemoConfig config, Database database, Cast cast, Album album, Edits edits) {
    this.config = config;
    this.database = database;
    this.cast = cast;
    this.album = album;
    this.edits = edits;
  }

  @Override
  public int order() {
    return ORDER;
  }

  /// Continues what a crash broke off: what stands outside the one transaction of all stories is
  /// looked up by its slug or its name first. Of two nodes that begin at once, one finds a slug
  /// taken, and begins again.
  @Override
  public void begin() {
    if (!config.demo()) {
      return;
    }
    database.write(tx -> tx.update(BEGIN).bind("now", tx.now()).execute());
    if (database.read(DemoNewsroom::unfinished)) {
      cast.enter();
      var pictures = album.take();
      database.write(tx -> finish(tx, pictures));
    }
  }

  private static boolean unfinished(Session session) {
    return session.query(UNFINISHED).mapTo(Instant.class).findOne().isPresent();
  }

  private boolean finish(Transaction tx, Album.Taken pictures) {
    boolean mine = tx.update(FINISH).bind("now", tx.now()).execute() == 1;
    if (mine) {
      edits.publish(tx, pictures, tx.now());
    }
    return mine;
  }
}
