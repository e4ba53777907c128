package news.stet.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import news.stet.text.Language;
import news.stet.text.Plain;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is said of a picture, as it is sent. It replaces what was; the language, left out, stays.
/// What else an answer has may be sent back with it, but cannot be changed.
record PictureForm(
    Optional<UUID> id,
    Optional<String> caption,
    Optional<String> creator,
    Optional<String> credit,
    Optional<String> alt,
    Optional<String> language,
    Optional<Integer> width,
    Optional<Integer> height,
    @Schema(ref = "#/components/schemas/Json") Optional<JsonNode> renditions) {

  /// What came as fields beside a file.
  static PictureForm beside(Fields fields) {
    return new PictureForm(
        Optional.empty(),
        fields.text("caption"),
        fields.text("creator"),
        fields.text("credit"),
        fields.text("alt"),
        fields.text("language"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Fit to keep.
  ///
  /// @throws jakarta.ws.rs.WebApplicationException 422 naming the field that will not do
  PictureWords words(String otherwise) {
    return new PictureWords(
        line("caption", caption, Lengths.LONG),
        line("creator", creator, Lengths.SHORT),
        line("credit", credit, Lengths.SHORT),
        line("alt", alt, Lengths.LONG),
        tag(otherwise));
  }

  private static String line(String field, Optional<String> typed, int most) {
    String line = Plain.line(typed.orElse(""));
    if (line.codePointCount(0, line.length()) > most) {
      throw Problem.field(field, field + " must have at most " + most + " characters.")
          .and("limit", most)
          .thrown();
    }
    return line;
  }

  private String tag(String otherwise) {
    String typed = Plain.line(language.orElse(""));
    if (typed.isEmpty()) {
      return otherwise;
    }
    return Language.typed(typed)
        .orElseThrow(() ->
            Problem.field("language", "language must be a tag such as en, uk or pt-BR.").thrown())
        .tag();
  }
}
