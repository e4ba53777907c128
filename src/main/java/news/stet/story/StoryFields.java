package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.ground.Json;
import news.stet.text.Plain;
import news.stet.web.Problem;
import org.jspecify.annotations.Nullable;

/// The form of a story at the desk as it stands on the page: texts, fit or not.
///
/// @param body the editor's document as JSON
/// @param bodySent whether the body came with the form; without it, the story's stands
record StoryFields(
    String headline,
    String standfirst,
    String slug,
    String kind,
    String section,
    List<String> topics,
    List<ByLine> bylines,
    List<From> sources,
    Lead lead,
    String body,
    boolean bodySent) {
  StoryFields {
    topics = List.copyOf(topics);
    bylines = List.copyOf(bylines);
    sources = List.copyOf(sources);
  }

  /// @param author an id
  record ByLine(String author, String credit) {
    boolean empty() {
      return author.isBlank();
    }
  }

  /// @param state `true` for a source under a state's control
  record From(String name, String url, String kind, String state) {
    boolean empty() {
      return Stream.of(name, url, kind).allMatch(Plain::blank);
    }
  }

  /// @param media the picture's id, empty for none
  /// @param focus `0.5,0.3`, or empty for the middle
  record Lead(
      String media,
      String caption,
      String creator,
      String credit,
      String alt,
      String place,
      String date,
      String focus) {
    static final Lead NONE = new Lead("", "", "", "", "", "", "", "");
  }

  /// @param slug empty where it is still made of the headline
  static StoryFields of(Copy copy, String slug) {
    return new StoryFields(
        copy.headline(),
        copy.standfirst(),
        slug,
        copy.kind().word(),
        copy.section().map(UUID::toString).orElse(""),
        copy.topics().stream().map(UUID::toString).toList(),
        copy.bylines().stream()
            .map(byline -> new ByLine(byline.author().toString(), byline.credit()))
            .toList(),
        copy.sources().stream().map(StoryFields::from).toList(),
        copy.leadPhoto().map(StoryFields::lead).orElse(Lead.NONE),
        Json.write(BodyJson.tree(copy.body())),
        true);
  }

  private static From from(Source source) {
    return new From(
        source.name(),
        source.url().orElse(""),
        source.kind(),
        String.valueOf(source.stateControlled()));
  }

  private static Lead lead(Block.PhotoUse use) {
    return new Lead(
        use.media().toString(),
        use.caption().orElse(""),
        use.creator().orElse(""),
        use.credit().orElse(""),
        use.alt().orElse(""),
        use.place().orElse(""),
        use.date().orElse(""),
        use.focus().map(at -> at.x() + "," + at.y()).orElse(""));
  }

  static StoryFields typed(MultivaluedMap<String, String> form) {
    return new StoryFields(
        one(form, "headline"),
        one(form, "standfirst"),
        one(form, "slug"),
        one(form, "kind"),
        one(form, "section"),
        all(form, "topics"),
        rows(form, "byline").stream()
            .map(i -> new ByLine(at(form, "byline", i), at(form, "credit", i)))
            .toList(),
        rows(form, "source.name").stream()
            .map(i ->
                new From(
                    at(form, "source.name", i),
                    at(form, "source.url", i),
                    at(form, "source.kind", i),
                    at(form, "source.state", i)))
            .toList(),
        typedLead(form),
        one(form, "body"),
        form.containsKey("body"));
  }

  /// A picture chosen from the newest ones counts before the one whose id stands in the form.
  private static Lead typedLead(MultivaluedMap<String, String> form) {
    String chosen = one(form, "lead.choose");
    return new Lead(
        chosen.isEmpty() ? one(form, "lead.media") : chosen,
        one(form, "lead.caption"),
        one(form, "lead.creator"),
        one(form, "lead.credit"),
        one(form, "lead.alt"),
        one(form, "lead.place"),
        one(form, "lead.date"),
        one(form, "lead.focus"));
  }

  private static String one(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).map(Plain::fit).orElse("");
  }

  private static List<String> all(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.get(name)).orElse(List.of()).stream().map(Plain::fit).toList();
  }

  private static List<Integer> rows(MultivaluedMap<String, String> form, String name) {
    var rows = new ArrayList<Integer>();
    for (int i = 0; i < all(form, name).size(); i++) {
      rows.add(i);
    }
    return rows;
  }

  private static String at(MultivaluedMap<String, String> form, String name, int row) {
    var values = all(form, name);
    return row < values.size() ? values.get(row) : "";
  }

  StoryFields media(UUID picture) {
    return new StoryFields(
        headline,
        standfirst,
        slug,
        kind,
        section,
        topics,
        bylines,
        sources,
        new Lead(picture.toString(), "", "", "", "", "", "", ""),
        body,
        bodySent);
  }

  /// As the API takes it.
  ///
  /// @param present the body that stands when none was sent
  /// @throws jakarta.ws.rs.WebApplicationException 422, naming the field, when one will not do
  StoryForm form(Body present) {
    return new StoryForm(
        Optional.empty(),
        Kind.typed(kind),
        Optional.of(headline),
        Optional.of(standfirst),
        Optional.of(slug),
        filled(section),
        Optional.of(new ArrayList<@Nullable String>(topics)),
        Optional.of(
            new ArrayList<@Nullable JsonNode>(
                bylines.stream()
                    .filter(byline -> !byline.empty())
                    .map(byline ->
                        Json.tree(
                            Json.write(
                                Map.of("author", byline.author(), "credit", byline.credit()))))
                    .toList())),
        Optional.of(
            new ArrayList<StoryForm.@Nullable SourceForm>(
                sources.stream()
                    .filter(source -> !source.empty())
                    .map(source ->
                        new StoryForm.SourceForm(
                            source.name(),
                            filled(source.url()),
                            filled(source.kind()),
                            Optional.of(source.state().equals("true"))))
                    .toList())),
        photo(),
        Optional.empty(),
        Optional.of(bodySent ? typedBody() : BodyJson.tree(present)),
        Optional.empty());
  }

  private JsonNode typedBody() {
    return switch (BodyJson.read(body)) {
      case BodyReading.Read(var read, _) -> BodyJson.tree(read);
      case BodyReading.Refused(var faults) ->
          throw Problem.field("body", "body " + faults.getFirst().why() + ".").thrown();
    };
  }

  private Optional<StoryForm.PhotoForm> photo() {
    if (lead.media().isBlank()) {
      return Optional.empty();
    }
    UUID media =
        TypedField.id(lead.media().strip())
            .orElseThrow(() -> Problem.field("leadPhoto.media", "It must be an id.").thrown());
    return Optional.of(
        new StoryForm.PhotoForm(
            media,
            filled(lead.caption()),
            filled(lead.creator()),
            filled(lead.credit()),
            filled(lead.alt()),
            filled(lead.place()),
            filled(lead.date()),
            focus()));
  }

  private Optional<Block.Focus> focus() {
    var parts = lead.focus().split(",", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Block.Focus(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(typed -> !Plain.blank(typed));
  }

  /// What the body says, as far as it can be read.
  Optional<Body> read() {
    return switch (BodyJson.read(body)) {
      case BodyReading.Read(var read, _) -> Optional.of(read);
      case BodyReading.Refused _ -> Optional.empty();
    };
  }
}
