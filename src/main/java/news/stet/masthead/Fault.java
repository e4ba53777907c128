package news.stet.masthead;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import news.stet.text.Words;
import news.stet.web.Problem;

/// What will not do in a form.
///
/// @param field the form's name of it; empty for the form as a whole
/// @param word what is wrong, as a key of the words below `fault.`
record Fault(String field, String word, long limit) {
  /// Somebody else wrote in between.
  static final Fault STALE = new Fault("", "stale", 0);

  static final Fault SLUG_TAKEN = new Fault("slug", "taken", 0);

  /// The fault that a check of a field found, if it is one: the API tells it as a [Problem].
  static Optional<Fault> in(WebApplicationException e) {
    return e.getResponse().getEntity() instanceof Problem problem
            && problem.more().get("field") instanceof String field
        ? Optional.of(of(field, problem.more()))
        : Optional.empty();
  }

  /// `elsewhere.uk.name` is called `name.uk` in a form, and is wrong as every name is.
  private static Fault of(String field, Map<String, Object> more) {
    String[] steps = field.replaceFirst("\\[.*", "").split("\\.", -1);
    long limit = more.get("limit") instanceof Number most ? most.longValue() : 0;
    return steps.length == 3
        ? new Fault(steps[2] + "." + steps[1], steps[2], limit)
        : new Fault(steps[0], steps[0], limit);
  }

  String say(Words words) {
    return limit > 0 ? words.say("fault.long", "limit", limit) : words.say("fault." + word);
  }
}
