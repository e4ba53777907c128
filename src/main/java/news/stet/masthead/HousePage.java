package news.stet.masthead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A page that says something of the house itself. Each edition has at most one of each kind.
public enum HousePage {
  ABOUT,
  CONTACT,
  IMPRINT,
  OWNERSHIP,
  PRIVACY,
  CORRECTIONS,
  HOW_WE_USE_AI,
  ACCESSIBILITY;

  /// As its address has it: `how-we-use-ai`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Where it stands in its edition.
  public String path() {
    return "/" + word() + "/";
  }

  public static Optional<HousePage> called(String word) {
    return Arrays.stream(values()).filter(page -> page.word().equals(word)).findAny();
  }
}
