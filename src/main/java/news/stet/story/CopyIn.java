package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.text.Language;
import news.stet.text.Plain;
import news.stet.text.Slugs;
import news.stet.text.WebAddress;
import news.stet.web.Problem;

/// Turns what the API was sent into a [Copy], or throws the problem that names the field.
@Singleton
final class CopyIn {
  private static final int HEADLINE_MOST = 300;
  private static final int STANDFIRST_MOST = 1_000;
  private static final int LIST_MOST = 50;

  private final Masthead masthead;

  CopyIn(Masthead masthead) {
    this.masthead = masthead;
  }

  Copy copy(String edition, StoryForm form, Optional<String> presentSlug) {
    String headline = line("headline", form.headline(), HEADLINE_MOST);
    return new Copy(
        form.kind().orElse(Kind.NEWS),
        headline,
        line("standfirst", form.standfirst(), STANDFIRST_MOST),
        slug(edition, form.slug(), presentSlug, headline),
        form.section().map(s -> section(edition, s)),
        limited("topics", form.topics()).stream().map(t -> topic(edition, t)).toList(),
        limited("bylines", form.bylines()).stream().map(this::byline).toList(),
        limited("sources", form.sources()).stream().map(CopyIn::source).toList(),
        form.leadPhoto().map(StoryForm.PhotoForm::use),
        body(form));
  }

  private static String line(String field, Optional<String> text, int most) {
    String line = Plain.line(text.orElse(""));
    if (line.length() > most) {
      throw Problem.field(field, "At most " + most + " characters.").thrown();
    }
    return line;
  }

  private static <T> List<T> limited(String field, Optional<List<T>> list) {
    if (list.isPresent() && list.get().size() > LIST_MOST) {
      throw Problem.field(field, "At most " + LIST_MOST + " of them.").thrown();
    }
    return list.orElse(List.of());
  }

  private String slug(
      String edition, Optional<String> wanted, Optional<String> present, String headline) {
    var language = masthead.edition(edition).map(Edition::language).orElse(Language.ENGLISH);
    return wanted
        .map(text -> Slugs.of(text, language, "story"))
        .or(() -> present)
        .orElseGet(() -> Slugs.of(headline, language, "story"));
  }

  private UUID section(String edition, String text) {
    return masthead.sections(edition).stream()
        .filter(section -> section.slug().equals(text) || section.id().toString().equals(text))
        .map(Section::id)
        .findAny()
        .orElseThrow(() -> Problem.field("section", "There is no section " + text + ".").thrown());
  }

  private UUID topic(String edition, String text) {
    return masthead
        .topic(edition, text)
        .or(() -> id(text).flatMap(masthead::topic).filter(t -> t.edition().equals(edition)))
        .map(Topic::id)
        .orElseThrow(() -> Problem.field("topics", "There is no topic " + text + ".").thrown());
  }

  private Byline byline(JsonNode json) {
    String text = json.isTextual() ? json.textValue() : json.path("author").asText("");
    return masthead
        .author(text)
        .or(() -> id(text).flatMap(masthead::author))
        .map(Author::id)
        .map(author -> new Byline(author, Plain.line(json.path("credit").asText(""))))
        .orElseThrow(() -> Problem.field("bylines", "There is no author " + text + ".").thrown());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Source source(StoryForm.SourceForm form) {
    String name = Plain.line(form.name());
    if (name.isBlank() || name.length() > HEADLINE_MOST) {
      throw Problem.field("sources.name", "1 to " + HEADLINE_MOST + " characters.").thrown();
    }
    return new Source(
        name,
        form.url().filter(url -> !url.isBlank()).map(CopyIn::address),
        Plain.line(form.kind().orElse("")),
        form.stateControlled().orElse(false));
  }

  private static String address(String url) {
    return WebAddress.typed(url)
        .filter(WebAddress::web)
        .map(WebAddress::href)
        .orElseThrow(() -> Problem.field("sources.url", "Use an http or https address.").thrown());
  }

  private static Body body(StoryForm form) {
    // A tree that is absent arrives as JSON's null.
    var document = form.body().filter(node -> !node.isNull() && !node.isMissingNode());
    if (document.isPresent() && form.bodyHtml().isPresent()) {
      throw Problem.field("bodyHtml", "Send `body` or `bodyHtml`, not both.").thrown();
    }
    return document
        .map(json -> read(BodyJson.read(json)))
        .or(() -> form.bodyHtml().map(html -> read(HtmlIntake.read(html))))
        .orElse(Body.EMPTY);
  }

  private static Body read(BodyReading reading) {
    return switch (reading) {
      case BodyReading.Read(var body, _) -> body;
      case BodyReading.Refused(var faults) ->
          throw Problem.field(faults.getFirst().what(), faults.getFirst().why())
              .and("faults", faults)
              .thrown();
    };
  }
}
