package news.stet.story;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.story.BodyReading.Remark;
import news.stet.text.Language;
import news.stet.text.Plain;
import news.stet.text.Slugs;
import news.stet.web.Problem;
import org.jspecify.annotations.Nullable;

/// Turns what the API was sent into a [Copy], or throws the problem that names the field.
@Singleton
final class CopyIn {
  private static final int HEADLINE_MOST = 300;
  private static final int STANDFIRST_MOST = 1_000;
  private static final int LIST_MOST = 50;

  private final Masthead masthead;
  private final BylineIn bylines;

  CopyIn(Masthead masthead, BylineIn bylines) {
    this.masthead = masthead;
    this.bylines = bylines;
  }

  /// @param remarks what of the body was dropped or mended on the way
  /// @param slugMade whether the slug was made of the headline, because an empty one was sent
  record Read(Copy copy, List<Remark> remarks, boolean slugMade) {}

  Read read(String edition, StoryForm form, Optional<String> presentSlug) {
    String headline = TypedField.line("headline", form.headline(), HEADLINE_MOST);
    var body = body(form);
    var copy =
        new Copy(
            form.kind().orElse(Kind.NEWS),
            headline,
            TypedField.line("standfirst", form.standfirst(), STANDFIRST_MOST),
            slug(edition, form.slug(), presentSlug, headline),
            form.section().map(s -> section(edition, s)),
            each("topics", form.topics(), (field, t) -> topic(field, edition, t)).stream()
                .distinct()
                .toList(),
            each("bylines", form.bylines(), bylines::read),
            each("sources", form.sources(), StoryForm.SourceForm::read),
            form.leadPhoto().map(photo -> photo.read("leadPhoto")),
            body.body());
    return new Read(copy, body.remarks(), form.slug().filter(Plain::blank).isPresent());
  }

  /// Each of a list, with the place it stands at: `topics[2]`.
  private static <T, R> List<R> each(
      String field, Optional<List<@Nullable T>> list, BiFunction<String, T, R> read) {
    List<@Nullable T> items = list.orElse(List.of());
    if (items.size() > LIST_MOST) {
      throw Problem.field(field, "At most " + LIST_MOST + " of them.").thrown();
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> {
          String place = field + "[" + i + "]";
          return Optional.<T>ofNullable(items.get(i))
              .map(item -> read.apply(place, item))
              .orElseThrow(() -> Problem.field(place, "It must be given.").thrown());
        })
        .toList();
  }

  private String slug(
      String edition, Optional<String> wanted, Optional<String> present, String headline) {
    var language = masthead.edition(edition).map(Edition::language).orElse(Language.ENGLISH);
    return wanted
        .map(text -> Slugs.of(Plain.blank(text) ? headline : text, language, "story"))
        .or(() -> present)
        .orElseGet(() -> Slugs.of(headline, language, "story"));
  }

  private UUID section(String edition, String text) {
    return masthead.sections(edition).stream()
        .filter(section -> section.slug().equals(text) || section.id().toString().equals(text))
        .map(Section::id)
        .findAny()
        .orElseThrow(() ->
            Problem.field(
                    "section",
                    "The edition "
                        + edition
                        + " has no such section. Send the slug or id of one (/api/sections).")
                .thrown());
  }

  private UUID topic(String field, String edition, String text) {
    return Optional.of(text)
        .filter(Slugs::valid)
        .flatMap(slug -> masthead.topic(edition, slug))
        .or(() ->
            TypedField.id(text).flatMap(masthead::topic).filter(t -> t.edition().equals(edition)))
        .map(Topic::id)
        .orElseThrow(() ->
            Problem.field(
                    field,
                    "The edition "
                        + edition
                        + " has no such topic. Send the slug or id of one (/api/topics).")
                .thrown());
  }

  private static BodyReading.Read body(StoryForm form) {
    // A tree that is absent arrives as JSON's null.
    var document = form.body().filter(node -> !node.isNull() && !node.isMissingNode());
    if (document.isPresent() && form.bodyHtml().isPresent()) {
      throw Problem.field("bodyHtml", "Send `body` or `bodyHtml`, not both.").thrown();
    }
    return document
        .map(json -> whole("body", BodyJson.read(json)))
        .or(() -> form.bodyHtml().map(html -> whole("bodyHtml", HtmlIntake.read(html))))
        .orElse(new BodyReading.Read(Body.EMPTY, List.of()));
  }

  private static BodyReading.Read whole(String field, BodyReading reading) {
    return switch (reading) {
      case BodyReading.Read read -> read;
      case BodyReading.Refused(var faults) -> {
        var first = faults.getFirst();
        String place = first.what().startsWith("body") ? first.what() : field;
        throw Problem.field(place, place + " " + first.why() + ".").and("faults", faults).thrown();
      }
    };
  }
}
