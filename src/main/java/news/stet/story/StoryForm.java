package news.stet.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A story as the API takes it. What an answer has beside it may be sent back, and is not looked
/// at.
///
/// @param section a section's slug or id
/// @param topics slugs or ids
/// @param bylines an author's slug or id, or `{"author": …, "credit": "translation"}`
/// @param body the editor's document; or else `bodyHtml`
@Schema(
    additionalProperties = Schema.True.class,
    description =
        "What GET answered may be sent back: what cannot be changed is not looked at. Other fields that"
            + " are not named here are refused.")
@JsonIgnoreProperties({
  "id",
  "url",
  "revision",
  "status",
  "audio",
  "version",
  "changed",
  "changedBy",
  "published",
  "updated",
  "scheduled",
  "sentBack",
  "corrections",
  "translations"
})
record StoryForm(
    Optional<String> edition,
    @Schema(ref = "#/components/schemas/KindForm") Optional<Kind> kind,
    Optional<String> headline,
    Optional<String> standfirst,
    Optional<String> slug,
    @Schema(description = "Slug or id.") Optional<String> section,
    @Schema(description = "Slugs or ids.") Optional<List<@Nullable String>> topics,
    @Schema(ref = "#/components/schemas/BylinesForm") Optional<List<@Nullable JsonNode>> bylines,
    Optional<List<@Nullable SourceForm>> sources,
    Optional<PhotoForm> leadPhoto,
    Optional<UUID> translationOf,
    @Schema(ref = "#/components/schemas/DocumentForm") Optional<JsonNode> body,
    @Schema(description = "HTML, to be read into a body; instead of `body`.")
        Optional<String> bodyHtml) {

  /// Of a story that nobody has written in yet.
  static final StoryForm EMPTY =
      new StoryForm(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  record SourceForm(
      String name, Optional<String> url, Optional<String> kind, Optional<Boolean> stateControlled) {
    private static final int NAME_MOST = 300;
    private static final int KIND_MOST = 50;

    static Source read(String field, SourceForm form) {
      String name = TypedField.line(field + ".name", Optional.of(form.name), NAME_MOST);
      if (name.isEmpty()) {
        throw Problem.field(field + ".name", "A source needs a name.").thrown();
      }
      return new Source(
          name,
          TypedField.address(field + ".url", form.url),
          TypedField.line(field + ".kind", form.kind, KIND_MOST),
          form.stateControlled.orElse(false));
    }
  }

  record PhotoForm(
      UUID media,
      Optional<String> caption,
      Optional<String> creator,
      Optional<String> credit,
      Optional<String> alt,
      Optional<String> place,
      Optional<String> date,
      Optional<Block.Focus> focus) {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;

    Block.PhotoUse read(String field) {
      return new Block.PhotoUse(
          media,
          TypedField.lineIfAny(field + ".caption", caption, LONG),
          TypedField.lineIfAny(field + ".creator", creator, SHORT),
          TypedField.lineIfAny(field + ".credit", credit, SHORT),
          TypedField.lineIfAny(field + ".alt", alt, LONG),
          TypedField.lineIfAny(field + ".place", place, SHORT),
          TypedField.lineIfAny(field + ".date", date, SHORT),
          focus.map(where -> within(field + ".focus", where)));
    }

    private static Block.Focus within(String field, Block.Focus focus) {
      if (!share(focus.x()) || !share(focus.y())) {
        throw Problem.field(field, "x and y must be numbers from 0 to 1.").thrown();
      }
      return focus;
    }

    private static boolean share(double number) {
      return number >= 0 && number <= 1;
    }
  }
}
