package news.stet.masthead;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where the pages about the house are kept: as they are written, and as readers see them.
@Singleton
final class HousePages {
  private static final Sql DRAFTS = Sql.beside(HousePages.class, "house_page_drafts");
  private static final Sql PUT = Sql.beside(HousePages.class, "house_page_put");
  private static final Sql OUT = Sql.beside(HousePages.class, "house_page_out_all");
  private static final Sql PUBLISH = Sql.beside(HousePages.class, "house_page_publish");
  private static final Sql WITHDRAW = Sql.beside(HousePages.class, "house_page_withdraw");

  private final Ledger ledger;
  private final Editions editions;
  private final Publishers publishers;

  HousePages(Ledger ledger, Editions editions, Publishers publishers) {
    this.ledger = ledger;
    this.editions = editions;
    this.publishers = publishers;
  }

  /// A page as it is written.
  ///
  /// @param version 0 for a draft of Stet's that nobody has touched
  /// @param out as readers see it, if they do
  record Written(
      HousePage page,
      Edition edition,
      String title,
      String text,
      long version,
      Optional<HouseNotice> out) {

    List<String> blanks() {
      return HouseText.blanks(title + "\n" + text);
    }

    /// Whether readers see something else than what is written.
    boolean differs() {
      return out.map(notice -> !notice.title().equals(title) || !notice.text().equals(text))
          .orElse(true);
    }

    Written saying(String otherTitle, String otherText) {
      return new Written(page, edition, otherTitle, otherText, version, out);
    }
  }

  record Row(String edition, String word, String title, String text, long version) {}

  record OutRow(String edition, String word, String title, String text, Instant at) {
    Optional<HouseNotice> notice() {
      return HousePage.called(word).map(page -> new HouseNotice(page, edition, title, text, at));
    }
  }

  /// What readers see, of all editions.
  List<HouseNotice> out(Session session) {
    return session.query(OUT).map(ConstructorMapper.of(OutRow.class)).list().stream()
        .flatMap(row -> row.notice().stream())
        .toList();
  }

  /// Every page of every edition, in the order of the kinds.
  List<Written> all(Session session) {
    var rows = session.query(DRAFTS).map(ConstructorMapper.of(Row.class)).list();
    var out = out(session);
    var publisher = publishers.one(session).thing();
    return editions.all(session).stream()
        .map(Versioned::thing)
        .flatMap(edition ->
            List.of(HousePage.values()).stream()
                .map(page -> written(page, edition, publisher, rows, out)))
        .toList();
  }

  private static Written written(
      HousePage page,
      Edition edition,
      Publisher publisher,
      List<Row> rows,
      List<HouseNotice> notices) {
    var out =
        notices.stream()
            .filter(notice -> notice.page() == page && notice.edition().equals(edition.code()))
            .findAny();
    return rows.stream()
        .filter(row -> row.word().equals(page.word()) && row.edition().equals(edition.code()))
        .findAny()
        .map(row -> {
          String text = HouseDrafts.filled(row.text(), edition, publisher);
          return new Written(page, edition, row.title(), text, row.version(), out);
        })
        .orElseGet(() -> {
          var draft = HouseDrafts.of(page, edition, publisher);
          return new Written(page, edition, draft.title(), draft.text(), 0, out);
        });
  }

  Optional<Written> find(Session session, String edition, String word) {
    return all(session).stream()
        .filter(w -> w.edition().code().equals(edition) && w.page().word().equals(word))
        .findAny();
  }

  /// Writes a page, if its version is one that may be replaced.
  Kept<Written> put(
      Transaction tx,
      Actor who,
      String edition,
      String word,
      LongPredicate admits,
      String title,
      String text) {
    var before = find(tx, edition, word);
    if (before.isEmpty()) {
      return new Kept.Absent<>();
    }
    Written was = before.get();
    if (!admits.test(was.version())) {
      return new Kept.Stale<>(was.version());
    }
    var now =
        tx.query(PUT)
            .bind("edition", edition)
            .bind("word", word)
            .bind("title", title)
            .bind("text", text)
            .bind("version", was.version())
            .mapTo(Long.class)
            .findOne();
    if (now.isEmpty()) {
      return new Kept.Stale<>(was.version() + 1);
    }
    tell(tx, who, "change", was);
    return new Kept.Done<>(was.saying(title, text), now.get());
  }

  /// Puts a page before readers as it is written in this transaction.
  void publish(Transaction tx, Actor who, Written written) {
    tx.update(PUBLISH)
        .bind("edition", written.edition().code())
        .bind("word", written.page().word())
        .bind("now", tx.now())
        .execute();
    tell(tx, who, "publish", written);
  }

  /// Takes a page from readers.
  void withdraw(Transaction tx, Actor who, Written written) {
    tx.update(WITHDRAW)
        .bind("edition", written.edition().code())
        .bind("word", written.page().word())
        .execute();
    tell(tx, who, "withdraw", written);
  }

  private void tell(Transaction tx, Actor who, String verb, Written written) {
    String code = written.edition().code();
    ledger.tell(
        tx,
        who,
        verb,
        new MastheadChanged("page", code + ":" + written.page().word(), code),
        Map.of("title", written.title()));
  }
}
