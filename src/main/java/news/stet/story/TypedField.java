package news.stet.story;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import news.stet.text.Plain;
import news.stet.text.WebAddress;
import news.stet.web.Problem;

/// Fields of a story as somebody typed them, made fit to keep, or refused with a [Problem] that
/// names the field.
final class TypedField {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private TypedField() {}

  /// One line, empty when nothing was typed.
  static String line(String field, Optional<String> text, int most) {
    String line = Plain.line(text.orElse(""));
    if (line.codePointCount(0, line.length()) > most) {
      throw Problem.field(field, "At most " + most + " characters.").and("limit", most).thrown();
    }
    return line;
  }

  /// One line where something was typed, even if nothing of it can be seen.
  static Optional<String> lineIfAny(String field, Optional<String> text, int most) {
    return text.map(typed -> line(field, Optional.of(typed), most));
  }

  static Optional<UUID> id(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /// An address on the web, where one was typed.
  static Optional<String> address(String field, Optional<String> text) {
    return text.filter(url -> !Plain.blank(url))
        .map(url ->
            WebAddress.typed(url)
                .filter(WebAddress::web)
                .map(WebAddress::href)
                .orElseThrow(() ->
                    Problem.field(field, "It must begin with https:// or http://.").thrown()));
  }
}
