package news.stet.masthead;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An author as sent. It replaces what was: only the slug, left out, stays.
@Schema(requiredProperties = "name")
record AuthorForm(
    Optional<UUID> id,
    Optional<String> slug,
    Optional<String> name,
    Optional<String> bio,
    Optional<UUID> picture,
    Optional<Map<String, @Nullable InEdition>> elsewhere) {

  @Schema(name = "AuthorInEditionForm", requiredProperties = "name")
  record InEdition(Optional<String> name, Optional<String> bio) {}

  Author added(UUID newId, Masthead masthead) {
    Typed.same("id", id, newId);
    String fitName = Typed.name("name", name);
    var language = masthead.editions().getFirst().language();
    return whole(
        newId,
        Typed.slug(slug, () -> OwnSlug.of("author", fitName, language, newId)),
        fitName,
        masthead);
  }

  Author changed(Author was, Masthead masthead) {
    Typed.same("id", id, was.id());
    return whole(was.id(), Typed.slug(slug, was::slug), Typed.name("name", name), masthead);
  }

  private Author whole(UUID theId, String fitSlug, String fitName, Masthead masthead) {
    return new Author(
        theId,
        fitSlug,
        fitName,
        Typed.lines("bio", bio, Typed.BIO_MOST),
        picture,
        presented(masthead));
  }

  private Map<String, Author.InEdition> presented(Masthead masthead) {
    var fit = new TreeMap<String, Author.InEdition>();
    elsewhere
        .orElse(Map.of())
        .forEach((code, typed) -> fit.put(code, presented(code, typed, masthead)));
    return fit;
  }

  private static Author.InEdition presented(
      String code, @Nullable InEdition typed, Masthead masthead) {
    String field = "elsewhere." + code;
    if (typed == null || masthead.edition(code).isEmpty()) {
      throw Problem.field(field, "elsewhere must name editions, each with a name and a bio.")
          .thrown();
    }
    return new Author.InEdition(
        Typed.name(field + ".name", typed.name()),
        Typed.lines(field + ".bio", typed.bio(), Typed.BIO_MOST));
  }
}
