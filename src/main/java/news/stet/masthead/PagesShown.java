package news.stet.masthead;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.masthead.HousePages.Written;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.text.Words;

/// The pages about the house, as the settings show them.
///
/// @param editions names of the editions, one for each column
/// @param rows one for each kind of page
/// @param blanks one form for each edition in whose pages something has to be filled in
record PagesShown(List<String> editions, List<Row> rows, List<SettingsForm> blanks) {
  static final int TEXT_MOST = 20_000;

  /// What fills one blank.
  private static final int FILLED_MOST = 2_000;

  /// Blanks asked for at once; the drafts of one edition have about half as many.
  private static final int BLANKS_MOST = 60;

  record Row(String name, List<Page> pages) {}

  /// A page in one edition.
  ///
  /// @param state `blanks`, `draft`, `out`, or `changed` since it is out
  /// @param said the state in words
  /// @param address where readers find it; empty while they do not
  record Page(
      String name,
      String edition,
      String href,
      String state,
      String said,
      List<String> blanks,
      String language,
      String address) {

    static Page of(Written page, Words words) {
      String state = state(page);
      return new Page(
          words.say("page." + page.page().word()),
          page.edition().languageName(),
          path(page),
          state,
          said(state, page, words),
          page.blanks(),
          page.edition().language().tag(),
          page.out().map(notice -> page.edition().path(page.page().path())).orElse(""));
    }

    private static String said(String state, Written page, Words words) {
      return state.equals("blanks")
          ? words.say("pages.state.blanks", "count", page.blanks().size())
          : words.say("pages.state." + state);
    }

    private static String state(Written page) {
      if (!page.blanks().isEmpty()) {
        return "blanks";
      }
      return page.out().isEmpty() ? "draft" : page.differs() ? "changed" : "out";
    }

    /// Whether readers see it.
    public boolean out() {
      return !address.isEmpty();
    }
  }

  static String path(Written page) {
    return SettingsTab.PAGES.path() + page.edition().code() + "/" + page.page().word() + "/";
  }

  static PagesShown of(List<Written> all, Optional<Refusal> refusal, Words words) {
    var editions = all.stream().map(Written::edition).distinct().toList();
    return new PagesShown(
        editions.stream().map(Edition::languageName).toList(),
        Stream.of(HousePage.values()).map(kind -> row(kind, all, words)).toList(),
        editions.stream()
            .map(edition -> blanks(edition, all, words).after(refusal, words))
            .filter(form -> !form.fields().isEmpty())
            .toList());
  }

  private static Row row(HousePage kind, List<Written> all, Words words) {
    return new Row(
        words.say("page." + kind.word()),
        all.stream()
            .filter(page -> page.page() == kind)
            .map(page -> Page.of(page, words))
            .toList());
  }

  /// The form's id.
  static String blanks(String edition) {
    return "blanks-" + edition;
  }

  private static SettingsForm blanks(Edition edition, List<Written> all, Words words) {
    var fields =
        all.stream()
            .filter(page -> page.edition().equals(edition))
            .flatMap(page -> page.blanks().stream())
            .distinct()
            .limit(BLANKS_MOST)
            .map(blank -> FormField.line(field(blank), blank, "").in(edition.language().tag()))
            .toList();
    return SettingsForm.adding(
            blanks(edition.code()),
            words.say("pages.blanks", "edition", edition.languageName()),
            SettingsTab.PAGES.path() + "blanks",
            edition.code(),
            fields)
        .among();
  }

  /// A blank's name in a form: told by what it asks for, wherever it stands.
  private static String field(String blank) {
    return "b-" + UUID.nameUUIDFromBytes(blank.getBytes(StandardCharsets.UTF_8));
  }

  /// The page with what was sent in place of its blanks.
  static Written filled(Written page, Sent sent) {
    String title = page.title();
    String text = page.text();
    for (String blank : page.blanks()) {
      String with = Typed.lines(field(blank), sent.text(field(blank)), FILLED_MOST);
      if (!with.isEmpty()) {
        title = HouseText.filled(title, blank, with);
        text = HouseText.filled(text, blank, with);
      }
    }
    return page.saying(title, text);
  }

  static SettingsForm form(Written page, Words words) {
    String tag = page.edition().language().tag();
    return SettingsForm.changing(
            "page",
            page.title(),
            path(page),
            page.version(),
            List.of(
                FormField.line("title", words.say("page.title"), page.title()).must().in(tag),
                FormField.lines("text", words.say("page.text"), page.text())
                    .in(tag)
                    .hint(words.say("page.text.hint"))),
            words)
        .note(page.edition().languageName());
  }
}
