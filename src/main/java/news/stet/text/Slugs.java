package news.stet.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/// The last part of an address, made from words in any script: lower-case ASCII letters and digits,
/// parted by single hyphens. Ukrainian follows the national transliteration of 2010; other scripts
/// go through ICU.
public final class Slugs {
  /// Characters in a slug: long enough for a headline's sense, short enough for a printed address.
  public static final int LONGEST = 80;

  /// Code points of a text that are looked at. More cannot matter, whatever the script.
  private static final int READ = 400;

  /// Addresses of our own, present and to come, and those that other systems and crawlers take for
  /// something else than a story. A story may not stand there.
  private static final Set<String> OURS =
      Set.of(
          """
          about accent accessibility account admin ads ai ai-policy amp api app app-ads
          apple-touch-icon archive assets atom audio author authors bounce bounces browserconfig
          chat click clicks comment comments confirm contact corrections crossdomain desk donate
          download downloads edition editions embed error errors events explainers favicon feed
          feeds file files front ghost health help home how-we-use-ai humans icon icons image
          images img imprint index job jobs latest legal licence licences license licenses lite
          live login logout mail manifest me media member members membership metrics mirror
          news-feed news-sitemap newsletter newsletters oembed offline onion open openapi
          opensearch ownership page pages paid payments photo photos picks picture pictures
          podcast podcasts post posts preferences preview print privacy problem problems profile
          push q qr read reader readers register robots rsd rss search section sections security
          service-worker settings setup share shop short sign-in sign-out sign-up sitemap
          sitemaps sponsored static status stories stream subscribe support sw tag tags
          terms ticker tip tips topic topics track trackback translation translations
          unsubscribe upload uploads video videos webmention websub well-known wp-admin
          wp-content wp-includes wp-json wp-login xmlrpc
          """
              .strip()
              .split("\\s+", -1));

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Slugs() {}

  /// The slug of a story: as [#within], and never a [reserved][#reserved] word.
  ///
  /// @param fallback what it is when the text has no letter or digit at all (a headline of emoji);
  ///   itself a slug
  public static String of(String text, Language language, String fallback) {
    String slug = within(text, language, fallback);
    return reserved(slug) ? numbered(slug, 2) : slug;
  }

  /// A slug that stands below a word of ours (`/tag/SLUG/`), where nothing is reserved. At most
  /// [#LONGEST] characters, cut at a word.
  ///
  /// @param language decides how Cyrillic letters that several languages share are written
  /// @throws IllegalArgumentException when the fallback is not a slug
  public static String within(String text, Language language, String fallback) {
    if (!valid(fallback)) {
      throw new IllegalArgumentException("not a slug: " + fallback);
    }
    String slug = cut(hyphenated(latin(head(text), language)), LONGEST);
    return slug.isEmpty() ? fallback : slug;
  }

  /// The slug with a number, for when others took it: `numbered("harbour", 3)` is `harbour-3`.
  /// Never longer than [#LONGEST].
  public static String numbered(String slug, int number) {
    String suffix = "-" + number;
    return cut(slug, LONGEST - suffix.length()) + suffix;
  }

  /// Whether the text is a slug as it stands (reserved or not).
  public static boolean valid(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("-") || text.endsWith("-")) {
      return false;
    }
    return !text.contains("--") && text.chars().allMatch(c -> plain(c) || c == '-');
  }

  /// Whether a story may not have this slug: an address of our own, or a language, alone (`uk`) or
  /// with a country (`pt-br`), since editions stand there.
  public static boolean reserved(String slug) {
    return OURS.contains(slug) || language(slug);
  }

  private static boolean language(String slug) {
    int hyphen = slug.indexOf('-');
    return hyphen < 0
        ? LANGUAGES.contains(slug)
        : LANGUAGES.contains(slug.substring(0, hyphen))
            && COUNTRIES.contains(slug.substring(hyphen + 1).toUpperCase(Locale.ROOT));
  }

  private static String head(String text) {
    String from = text.length() > READ * 8 ? text.substring(0, READ * 8) : text;
    String line = Plain.line(from);
    return line.codePointCount(0, line.length()) <= READ
        ? line
        : line.substring(0, line.offsetByCodePoints(0, READ));
  }

  private static String latin(String text, Language language) {
    String lower = text.toLowerCase(Locale.ROOT);
    String spelled = UkrainianLatin.meant(lower, language) ? UkrainianLatin.of(lower) : lower;
    return spelled.chars().allMatch(c -> c < 0x80)
        ? spelled
        : Icu.ANY_TO_ASCII.transliterate(spelled).toLowerCase(Locale.ROOT);
  }

  /// Everything that is not a letter or digit parts words, but for apostrophes and accents, which
  /// stand inside them.
  private static String hyphenated(String latin) {
    var out = new StringBuilder(latin.length());
    boolean parted = false;
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (plain(c)) {
        out.append(parted && !out.isEmpty() ? "-" : "").append(c);
        parted = false;
      } else if (!inside(c)) {
        parted = true;
      }
    }
    return out.toString();
  }

  private static boolean plain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean inside(char c) {
    return c == '\''
        || c == '`'
        || c == '’'
        || c == '‘'
        || c == 'ʼ'
        || c == 'ʹ'
        || c == '´'
        || Characters.mark(c);
  }

  private static String cut(String slug, int most) {
    if (slug.length() <= most) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', most);
    return slug.substring(0, hyphen > 0 ? hyphen : most);
  }

  /// Loaded when the first text needs it: 0.2 s the first time.
  private static final class Icu {
    static final Transliterator ANY_TO_ASCII =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
  }
}
