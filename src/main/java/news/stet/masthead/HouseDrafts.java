package news.stet.masthead;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.press.Asset;
import news.stet.text.Language;

/// The drafts of pages about the house that come with Stet, in English and Ukrainian, with blanks
/// where only the newsroom knows. What it has said elsewhere already is filled in.
final class HouseDrafts {
  private static final Map<Language, String> FILES = new ConcurrentHashMap<>();

  /// Beginning of a page in the file; its word follows.
  private static final String PAGE = "=== ";

  private HouseDrafts() {}

  /// @param title in one line
  record Draft(String title, String text) {}

  static Draft of(HousePage page, Edition edition, Publisher publisher) {
    String file = FILES.computeIfAbsent(edition.language(), HouseDrafts::file);
    int start = file.indexOf(PAGE + page.word() + "\n") + PAGE.length() + page.word().length() + 1;
    int end = file.indexOf("\n" + PAGE, start);
    String whole = known(file.substring(start, end < 0 ? file.length() : end), edition, publisher);
    int title = whole.indexOf('\n');
    return new Draft(whole.substring(0, title), whole.substring(title + 1).strip());
  }

  private static String file(Language language) {
    String name = language.equals(Language.UKRAINIAN) ? "pages_uk.txt" : "pages_en.txt";
    return Asset.text(HouseDrafts.class, name);
  }

  private static String known(String text, Edition edition, Publisher publisher) {
    boolean ukrainian = ukrainian(edition);
    return filled(text, edition, publisher)
        .replace(
            "{paper}",
            named(edition.name(), ukrainian ? "[назва видання]" : "[name of the publication]"))
        .replace(
            "{publisher}",
            named(
                publisher.name(),
                ukrainian ? "[назва організації]" : "[full name of the organisation]"))
        .replace("{email}", known(publisher.email(), ukrainian ? "[пошта]" : "[email]"));
  }

  /// A text, also one that somebody has written in, with what the newsroom has said since in place
  /// of the blank that asks for it.
  static String filled(String text, Edition edition, Publisher publisher) {
    String blank = ukrainian(edition) ? "поштова адреса" : "postal address";
    return publisher
        .postalLine()
        .map(line -> HouseText.filled(text, blank, unbracketed(line)))
        .orElse(text);
  }

  private static boolean ukrainian(Edition edition) {
    return edition.language().equals(Language.UKRAINIAN);
  }

  private static String named(String name, String blank) {
    return Unnamed.is(name) ? blank : unbracketed(name);
  }

  private static String known(Optional<String> fact, String blank) {
    return fact.map(HouseDrafts::unbracketed).orElse(blank);
  }

  /// A name with brackets is no blank.
  private static String unbracketed(String fact) {
    return fact.replace('[', '(').replace(']', ')');
  }
}
