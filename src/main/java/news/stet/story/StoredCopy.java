package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Json;

/// A [Copy] as it lies in the database: its body is the editor's own document.
record StoredCopy(
    Kind kind,
    String headline,
    String standfirst,
    String slug,
    Optional<UUID> section,
    List<UUID> topics,
    List<Byline> bylines,
    List<Source> sources,
    Optional<Block.PhotoUse> leadPhoto,
    JsonNode body) {

  static String write(Copy copy) {
    return Json.write(
        new StoredCopy(
            copy.kind(),
            copy.headline(),
            copy.standfirst(),
            copy.slug(),
            copy.section(),
            copy.topics(),
            copy.bylines(),
            copy.sources(),
            copy.leadPhoto(),
            BodyJson.tree(copy.body())));
  }

  static Copy read(String json) {
    return Json.read(json, StoredCopy.class).copy();
  }

  private Copy copy() {
    return new Copy(
        kind,
        headline,
        standfirst,
        slug,
        section,
        topics,
        bylines,
        sources,
        leadPhoto,
        BodyJson.stored(body.toString()));
  }
}
