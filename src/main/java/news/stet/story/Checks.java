package news.stet.story;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.text.Words;

/// What is looked at before a story goes out: what stops it ([Readiness]), and what an editor
/// should see before deciding.
@Singleton
final class Checks {
  /// Characters of a headline that search engines and cards show whole.
  static final int HEADLINE_GUIDE = 90;

  /// As many of a kind as somebody mends in one go.
  private static final int MOST = 10;

  /// Characters of a block that tell which one it is.
  private static final int BEGINNING = 40;

  /// “To come”: what is still missing. Also in Cyrillic letters that look the same.
  private static final Pattern TK =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:TK|ТК)+(?![\\p{L}\\p{N}])");

  private final Readiness readiness;
  private final OwnLinks links;
  private final Stories stories;

  Checks(Readiness readiness, OwnLinks links, Stories stories) {
    this.readiness = readiness;
    this.links = links;
    this.stories = stories;
  }

  /// Those that stop come first.
  List<Check> of(Copy copy, Words words) {
    return Stream.concat(
            readiness.lacks(copy).stream().map(lack -> lacking(lack, words)),
            remarks(copy, words).stream())
        .toList();
  }

  static Check lacking(Outcome.Lack lack, Words words) {
    String at = lack.at();
    String what = at.substring(at.lastIndexOf('.') + 1);
    return at.startsWith("body.")
        ? new Check(true, words.say("check.body." + what), "#body")
        : new Check(true, words.say("check." + what), "#" + place(at));
  }

  /// The id of a field on the page: `leadPhoto.alt` is `lead-alt`.
  static String place(String field) {
    return field.replaceFirst("^leadPhoto\\.", "lead-").replaceFirst("[\\[.].*", "");
  }

  private List<Check> remarks(Copy copy, Words words) {
    var found = new ArrayList<Check>();
    if (copy.standfirst().isBlank()) {
      found.add(warn("standfirst", "#standfirst", words));
    }
    int length = copy.headline().codePointCount(0, copy.headline().length());
    if (length > HEADLINE_GUIDE) {
      found.add(
          new Check(
              false,
              words.say("check.long", Map.of("length", length, "guide", HEADLINE_GUIDE)),
              "#headline"));
    }
    toCome(copy, words, found);
    dead(copy, words, found);
    return found;
  }

  private static Check warn(String word, String href, Words words) {
    return new Check(false, words.say("check." + word), href);
  }

  private static void toCome(Copy copy, Words words, List<Check> found) {
    if (TK.matcher(copy.headline()).find()) {
      found.add(warn("tk.headline", "#headline", words));
    }
    if (TK.matcher(copy.standfirst()).find()) {
      found.add(warn("tk.standfirst", "#standfirst", words));
    }
    copy.body().blocks().stream()
        .map(BodyText::of)
        .filter(text -> TK.matcher(text).find())
        .limit(MOST)
        .map(text -> new Check(false, words.say("check.tk", "text", beginning(text)), "#body"))
        .forEach(found::add);
  }

  private static String beginning(String text) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= BEGINNING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip() + "…";
  }

  private void dead(Copy copy, Words words, List<Check> found) {
    hrefs(copy.body()).stream()
        .filter(links::dead)
        .limit(MOST)
        .map(href -> new Check(false, words.say("check.link", "href", href), "#body"))
        .forEach(found::add);
    boolean hidden =
        copy.body().blocks().stream()
            .anyMatch(block ->
                block instanceof Block.RelatedStory(_, var story) && stories.card(story).isEmpty());
    if (hidden) {
      found.add(warn("related", "#body", words));
    }
  }

  private static Set<String> hrefs(Body body) {
    var hrefs = new LinkedHashSet<String>();
    body.blocks()
        .forEach(block ->
            Blocks.lines(block)
                .forEach(line ->
                    line.forEach(inline -> {
                      if (inline instanceof Inline.Run(_, var marks)) {
                        marks.forEach(mark -> {
                          if (mark instanceof Inline.Mark.Link(var href)) {
                            hrefs.add(href);
                          }
                        });
                      }
                    })));
    return hrefs;
  }
}
