package news.stet.masthead;

import java.util.UUID;

/// What stories of one edition are about; unlike a section, a story may have several.
public record Topic(UUID id, String edition, String slug, String name) implements OfEdition {
  @Override
  public String path() {
    return "/tag/" + slug + "/";
  }
}
