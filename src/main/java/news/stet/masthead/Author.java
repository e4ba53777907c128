package news.stet.masthead;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody whose name stands over stories. Not an account: a pseudonym, a guest and a person who
/// left are authors too.
///
/// @param name the name in the first edition's language
/// @param bio a few sentences about them, in plain text
/// @param picture a picture in [media][news.stet.media]
/// @param elsewhere name and bio in other editions, by edition code
public record Author(
    UUID id,
    String slug,
    String name,
    String bio,
    Optional<UUID> picture,
    Map<String, InEdition> elsewhere) {

  /// How an author is presented in one edition.
  @Schema(name = "AuthorInEdition")
  public record InEdition(String name, String bio) {}

  /// The name as the edition writes it.
  public String nameIn(String edition) {
    return Optional.ofNullable(elsewhere.get(edition)).map(InEdition::name).orElse(name);
  }

  public String bioIn(String edition) {
    return Optional.ofNullable(elsewhere.get(edition)).map(InEdition::bio).orElse(bio);
  }

  /// The same with another picture, or none.
  Author showing(Optional<UUID> other) {
    return new Author(id, slug, name, bio, other, elsewhere);
  }

  public String path() {
    return "/author/" + slug + "/";
  }
}
