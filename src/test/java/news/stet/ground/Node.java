package news.stet.ground;

import io.quarkus.runtime.ShutdownEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import news.stet.HandClock;
import news.stet.TestFolders;

/// One of several Stets on the same database, with a data folder, a clock and a listener of its
/// own.
public final class Node implements AutoCloseable {
  private final SpareDatabase spare;
  private final Path data;
  private final Duration poll;
  private final Events events;
  public final HandClock clock = new HandClock();
  final Heard heard = new Heard();
  public final Database database;

  private Node(SpareDatabase spare, Path data, Duration poll) {
    this.spare = spare;
    this.data = data;
    this.poll = poll;
    var config = spare.config(data, poll);
    var applied = new Applied();
    database = new Database(config, clock, applied);
    events =
        new Events(
            database, new NoticeLine(config), applied, new CursorFile(config), List.of(heard));
    events.start();
  }

  /// A node that looks for events only when it is called, or that often.
  static Node polling(SpareDatabase spare, Duration poll) {
    return new Node(spare, TestFolders.fresh("node"), poll);
  }

  /// A node that hears of nothing but by notice.
  public static Node called(SpareDatabase spare) {
    return polling(spare, Duration.ofHours(1));
  }

  /// The same node after a stop: what it kept in its folder, it still has.
  Node again() {
    close();
    return new Node(spare, data, poll);
  }

  void says(String word) {
    says(word, _ -> {});
  }

  /// Tells, after doing something else in the same transaction.
  void says(String word, Consumer<Transaction> before) {
    String _ =
        database.write(tx -> {
          before.accept(tx);
          tx.tell("test.said", new Heard.Said(word));
          return word;
        });
  }

  @Override
  public void close() {
    events.stop();
    database.stop(new ShutdownEvent());
  }
}
