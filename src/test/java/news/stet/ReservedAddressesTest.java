package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.stet.text.Language;
import news.stet.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands at `/WORD/` for the newsroom itself, now or later, is never given to a story.
class ReservedAddressesTest {
  /// A path in the code, up to the end of its first word.
  private static final Pattern FIRST_WORD = Pattern.compile("\"/([a-z][a-z0-9_-]*)");

  /// Lines in which nobody is asked for what follows another path: an address stands at the margin
  /// of a resource, and anywhere in what knows readers' pages.
  private static final Pattern AT_THE_MARGIN = Pattern.compile("@Path\\(.*|.*\\.route\\(.*");

  private static final Pattern READERS = Pattern.compile("implements [^{]*PageSource|NOT_OURS");

  @Test
  void begin_every_path_that_the_rooms_know() {
    var words = new TreeSet<String>();
    for (Path file : SourceFiles.under(SourceFiles.HOUSE, ".java")) {
      String code = SourceFiles.text(file);
      boolean everywhere = READERS.matcher(code).find();
      code.lines()
          .filter(line -> everywhere || AT_THE_MARGIN.matcher(line).matches())
          .flatMap(line -> FIRST_WORD.matcher(line).results())
          .map(found -> found.group(1).replaceFirst("-$", ""))
          .forEach(words::add);
    }
    assertThat(words)
        .contains("api", "desk", "media", "section", "rss", "sitemap")
        .allMatch(Slugs::reserved);
  }

  /// Rooms that are laid out, and what other systems and crawlers ask for.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai",
        "archive",
        "bounces",
        "confirm",
        "editions",
        "ghost",
        "latest",
        "lite",
        "members",
        "news-feed",
        "newsletters",
        "oembed",
        "offline",
        "opensearch",
        "photos",
        "podcast",
        "preferences",
        "preview",
        "problems",
        "search",
        "sign-in",
        "tips",
        "translations",
        "unsubscribe",
        "upload",
        "video",
        "webmention",
        "wp-admin",
        "wp-json",
        "xmlrpc"
      })
  void are_those_to_come(String word) {
    assertThat(Slugs.of(word, Language.ENGLISH, "story")).isEqualTo(word + "-2");
  }
}
