package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.Kind;
import news.stet.story.Stories;
import news.stet.story.StoryCard;

/// What stands around a story: the frame of its page, the rail beside it and the cards below. The
/// same for every story of a section; what is on the page already is passed over when a page is put
/// together.
@Singleton
final class Beside {
  private static final int SAME_SECTION = 5;
  private static final int ACROSS = 4;

  /// Asked for beyond what is shown, since some will be on the page: the story itself and the cards
  /// in its body.
  private static final int SPARE = 6;

  private final Masthead masthead;
  private final Stories stories;

  Beside(Masthead masthead, Stories stories) {
    this.masthead = masthead;
    this.stories = stories;
  }

  static final PartKey BEFORE = PartKey.of("site", "before", "story");

  /// What follows the article.
  static PartKey after(String edition, UUID section) {
    return PartKey.of("site", "after", edition, section.toString());
  }

  static Part before() {
    return Part.of(
        "<div class=\"canvas page\">\n<main id=\"content\" tabindex=\"-1\">\n", Set.of());
  }

  /// The rail is a part of its own, so that it goes when nothing in it is left to show.
  static Part after(PartKey key) {
    String edition = key.word(2);
    String section = key.word(3);
    return Part.of(
        "\n</main>\n<div class=\"rail\" data-nosnippet>"
            + Part.hole(PartKey.of("site", "same", edition, section))
            + Part.hole(PartKey.of("site", "explainer", edition))
            + "</div>\n"
            + Part.hole(PartKey.of("site", "across", edition))
            + "\n</div>\n",
        Set.of());
  }

  /// More of the story's own section.
  Optional<Part> same(String code, UUID section) {
    return masthead
        .edition(code)
        .flatMap(edition ->
            masthead
                .section(section)
                .map(named -> {
                  var listing = Stories.Listing.of(code).section(section);
                  String title =
                      SiteWords.in(edition.language()).say("same", "section", named.name());
                  return part(
                      Templates.same(
                          title, edition.path(named.path()), some(SAME_SECTION, listing, "line")),
                      Set.of(Tags.section(section, code), "section:" + section));
                }));
  }

  Optional<Part> explainer(String code) {
    return masthead
        .edition(code)
        .map(edition ->
            part(
                Templates.explainer(
                    say(edition, "explainer"),
                    some(1, Stories.Listing.of(code).kind(Kind.EXPLAINER), "beside")),
                Set.of(Tags.edition(code))));
  }

  Optional<Part> across(String code) {
    return masthead
        .edition(code)
        .map(edition ->
            part(
                Templates.across(
                    say(edition, "more"),
                    // The rail may have taken as many of these as it shows.
                    Part.some(
                        ACROSS,
                        keys(Stories.Listing.of(code), ACROSS + SAME_SECTION + SPARE, "card"))),
                Set.of(Tags.edition(code))));
  }

  private String some(int most, Stories.Listing listing, String shape) {
    return Part.some(most, keys(listing, most + SPARE, shape));
  }

  private List<PartKey> keys(Stories.Listing listing, int most, String shape) {
    return stories.newest(listing, most).stream()
        .map(StoryCard::id)
        .map(id -> PartKey.of("story", shape, id.toString()))
        .toList();
  }

  private static String say(Edition edition, String key) {
    return SiteWords.in(edition.language()).say(key);
  }

  private static Part part(TemplateInstance template, Set<String> tags) {
    var all = new HashSet<>(tags);
    all.add("masthead");
    return Part.of(template.render().strip(), all);
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance same(String title, String href, String some);

    static native TemplateInstance explainer(String title, String some);

    static native TemplateInstance across(String title, String some);
  }
}
