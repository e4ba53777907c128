package news.stet.masthead;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.stet.text.Language;

/// Editions and a publisher that have names.
final class EditionForTests {
  static final Edition ENGLISH =
      new Edition("en", Language.ENGLISH, "The Quay", "", "", ZoneId.of("Europe/Kyiv"));

  static final Edition UKRAINIAN =
      new Edition("uk", Language.UKRAINIAN, "Набережна", "", "/uk", ZoneId.of("Europe/Kyiv"));

  static final Publisher NAMED =
      new Publisher(
          "Quay [Press]",
          Optional.of("news@quay.example"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private EditionForTests() {}
}
