package news.stet.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Optional;

/// Says what is wrong with a JSON body: where, when it is no JSON; which field, when it is.
final class JsonProblems {
  /// Longest name of a field that is repeated in an answer.
  private static final int FIELD_MOST = 200;

  private JsonProblems() {}

  /// Nothing when the fault is ours, not the client's.
  static Optional<Problem> of(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          Optional.of(field(unknown, "There is no such field here."));
      case InvalidNullException missing -> Optional.of(field(missing, "It must be given."));
      case InvalidFormatException odd ->
          Optional.of(field(odd, "It must be " + kind(odd.getTargetType()) + "."));
      case ValueInstantiationException refused -> refused(refused);
      case MismatchedInputException other -> Optional.of(field(other, mismatch(other)));
      case JsonMappingException mapping -> inside(mapping);
      default -> Optional.of(broken(e));
    };
  }

  /// A record refused what it was given: its own words say why, when they are meant for people.
  private static Optional<Problem> refused(ValueInstantiationException e) {
    return e.getCause() instanceof IllegalArgumentException why && why.getMessage() != null
        ? Optional.of(field(e, why.getMessage()))
        : Optional.empty();
  }

  /// Jackson wraps what was thrown while reading a field, broken JSON included.
  private static Optional<Problem> inside(JsonMappingException e) {
    return switch (e.getCause()) {
      case InputCoercionException tooLarge ->
          Optional.of(field(e, "It must be " + kind(tooLarge.getTargetType()) + " that fits."));
      case JsonProcessingException broken -> of(broken);
      case IllegalArgumentException why when why.getMessage() != null ->
          Optional.of(field(e, why.getMessage()));
      case null -> Optional.of(field(e, "It will not do."));
      default -> Optional.empty();
    };
  }

  private static Problem broken(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String why = why(e);
    if (place == null || place.getLineNr() < 1) {
      return Problem.unreadable("This is not JSON: " + why);
    }
    return Problem.unreadable(
            "This is not JSON. Line %d, column %d: %s"
                .formatted(place.getLineNr(), place.getColumnNr(), why))
        .and("line", place.getLineNr())
        .and("column", place.getColumnNr());
  }

  /// In our words: the parser's own are about the parser.
  private static String why(JsonProcessingException e) {
    return switch (e) {
      case JsonEOFException _ -> "It ends before it is complete.";
      case StreamConstraintsException _ ->
          "It nests too deep, or a number or a name in it is too long.";
      case JsonParseException _ when firstLine(e.getOriginalMessage()).startsWith("Duplicate ") ->
          "A field stands there a second time.";
      default -> "Something stands there that does not belong.";
    };
  }

  private static Problem field(JsonMappingException e, String detail) {
    return Problem.field(path(e), detail);
  }

  /// As in the JSON: `leadPhoto.credit`, `topics[2]`; an empty text for the whole body.
  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.length() > FIELD_MOST ? path.substring(0, FIELD_MOST) + "…" : path.toString();
  }

  private static String mismatch(MismatchedInputException e) {
    String message = firstLine(e.getOriginalMessage());
    if (message.contains("ull value for creator property") || message.contains("issing ")) {
      return "It must be given.";
    }
    if (message.startsWith("Trailing token")) {
      return "Something follows after the end of the JSON.";
    }
    return "It must be " + kind(e.getTargetType()) + ".";
  }

  private static String kind(Class<?> type) {
    return switch (type) {
      case null -> "something else";
      case Class<?> t when t == String.class -> "a text";
      case Class<?> t when t == java.util.UUID.class -> "an id";
      case Class<?> t when t == java.time.Instant.class -> "a time such as 2026-11-24T10:00:00Z";
      case Class<?> t when t.isEnum() -> "one of the words known here";
      case Class<?> t when t == boolean.class || t == Boolean.class -> "true or false";
      case Class<?> t when t.isPrimitive() || Number.class.isAssignableFrom(t) -> "a number";
      case Class<?> t when java.util.Collection.class.isAssignableFrom(t) -> "a list";
      default -> "an object";
    };
  }

  private static String firstLine(String message) {
    if (message == null) {
      return "";
    }
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
