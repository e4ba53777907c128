package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.text.Slugs;
import news.stet.web.Problem;

/// Reads a byline as the API takes it: an author's slug or id, or an object with a credit beside
/// it.
@Singleton
final class BylineIn {
  private static final int CREDIT_MOST = 100;
  private static final Set<String> FIELDS = Set.of("author", "credit");

  private final Masthead masthead;

  BylineIn(Masthead masthead) {
    this.masthead = masthead;
  }

  Byline read(String field, JsonNode json) {
    if (json.isTextual()) {
      return new Byline(author(field, json.textValue()), "");
    }
    if (!json.isObject()) {
      throw Problem.field(
              field, "A byline is an author's slug or id, or {\"author\": …, \"credit\": …}.")
          .thrown();
    }
    json.fieldNames()
        .forEachRemaining(name -> {
          if (!FIELDS.contains(name)) {
            throw Problem.field(field + "." + name, "A byline has author and credit.").thrown();
          }
        });
    return new Byline(
        author(field + ".author", text(field + ".author", json.path("author")).orElse("")),
        TypedField.line(
            field + ".credit", text(field + ".credit", json.path("credit")), CREDIT_MOST));
  }

  private static Optional<String> text(String field, JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return Optional.empty();
    }
    if (!json.isTextual()) {
      throw Problem.field(field, "It must be a text.").thrown();
    }
    return Optional.of(json.textValue());
  }

  private UUID author(String field, String text) {
    return Optional.of(text)
        .filter(Slugs::valid)
        .flatMap(masthead::author)
        .or(() -> TypedField.id(text).flatMap(masthead::author))
        .map(Author::id)
        .orElseThrow(() ->
            Problem.field(
                    field, "There is no such author. Send the slug or id of one (/api/authors).")
                .thrown());
  }
}
