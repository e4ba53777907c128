package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Who has which story open, so that two people do not write over each other unawares. It is kept
/// in the database, since they may be with two nodes, and is no deed: the trail says nothing of it.
@Singleton
final class Presence {
  /// The page of a browser without script, which cannot say that it is still there.
  static final String SILENT = "";

  /// Two beats of the module, and what a browser may hold back those of a page nobody looks at.
  static final Duration BEAT_LASTS = Duration.ofSeconds(75);

  /// Somebody who reads without script comes back, or sends a form, within that.
  static final Duration SILENCE_LASTS = Duration.ofMinutes(5);

  /// Pages of one person that count: more are open by mistake, or a program's.
  static final int PAGES_MOST = 50;

  /// People named in one answer.
  private static final int MOST = 200;

  private static final UUID NOBODY = new UUID(0, 0);

  private static final Sql SAY = Sql.beside(Presence.class, "presence_say");
  private static final Sql END = Sql.beside(Presence.class, "presence_end");
  private static final Sql LIST = Sql.beside(Presence.class, "presence_list");

  private final Database database;

  Presence(Database database) {
    this.database = database;
  }

  /// Somebody in a story.
  ///
  /// @param since when their first page of those that are open was opened
  record In(UUID storyId, UUID accountId, String name, Instant since) {
    boolean is(Actor who) {
      return who.account().equals(Optional.of(accountId));
    }
  }

  /// Somebody has been shown the story's page. Whether a script will say more is not known yet.
  void opened(Actor who, UUID story) {
    who.account()
        .ifPresent(
            account -> database.write(tx -> say(tx, who, account, story, SILENT, SILENCE_LASTS)));
  }

  /// A page is still there, and speaks for itself from now on.
  ///
  /// @param page tells it from the same person's other pages; at most 40 characters
  void beats(Actor who, UUID story, String page) {
    who.account()
        .ifPresent(account ->
            database.write(tx -> {
              end(tx, account, story, SILENT);
              return say(tx, who, account, story, page, BEAT_LASTS);
            }));
  }

  private static int say(
      Transaction tx, Actor who, UUID account, UUID story, String page, Duration lasts) {
    return tx.update(SAY)
        .bind("story", story)
        .bind("account", account)
        .bind("page", page)
        .bind("name", who.name())
        .bind("now", tx.now())
        .bind("until", tx.now().plus(lasts))
        .bind("most", PAGES_MOST)
        .execute();
  }

  /// A page was closed.
  void left(Actor who, UUID story, String page) {
    who.account().ifPresent(account -> database.write(tx -> end(tx, account, story, page)));
  }

  private static int end(Transaction tx, UUID account, UUID story, String page) {
    return tx.update(END)
        .bind("story", story)
        .bind("account", account)
        .bind("page", page)
        .execute();
  }

  /// Who else is in a story: other people, and whoever asks if they have it open a second time.
  ///
  /// @param page the one that asks
  List<In> beside(Actor who, UUID story, String page, Instant now) {
    return in(List.of(story), who.account().orElse(NOBODY), page, now);
  }

  /// Who is in each of these stories.
  ///
  /// @param stories at most a page of the list
  Map<UUID, List<In>> in(Collection<UUID> stories, Instant now) {
    return in(stories, NOBODY, SILENT, now).stream().collect(Collectors.groupingBy(In::storyId));
  }

  private List<In> in(Collection<UUID> stories, UUID account, String page, Instant now) {
    return database.read(s ->
        s.query(LIST)
            .bindArray("stories", UUID.class, stories)
            .bind("account", account)
            .bind("page", page)
            .bind("now", now)
            .bind("most", MOST)
            .map(ConstructorMapper.of(In.class))
            .list());
  }
}
