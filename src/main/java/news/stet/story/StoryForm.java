package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A story as the API takes it.
///
/// @param section a section's slug or id
/// @param topics slugs or ids
/// @param bylines an author's slug or id, or `{"author": …, "credit": "translation"}`
/// @param body the editor's document; or else `bodyHtml`
record StoryForm(
    Optional<String> edition,
    Optional<Kind> kind,
    Optional<String> headline,
    Optional<String> standfirst,
    Optional<String> slug,
    Optional<String> section,
    Optional<List<String>> topics,
    Optional<List<JsonNode>> bylines,
    Optional<List<SourceForm>> sources,
    Optional<PhotoForm> leadPhoto,
    Optional<UUID> translationOf,
    Optional<JsonNode> body,
    Optional<String> bodyHtml) {

  record SourceForm(
      String name,
      Optional<String> url,
      Optional<String> kind,
      Optional<Boolean> stateControlled) {}

  record PhotoForm(
      UUID media,
      Optional<String> caption,
      Optional<String> creator,
      Optional<String> credit,
      Optional<String> alt,
      Optional<String> place,
      Optional<String> date,
      Optional<Block.Focus> focus) {
    Block.PhotoUse use() {
      return new Block.PhotoUse(media, caption, creator, credit, alt, place, date, focus);
    }
  }
}
