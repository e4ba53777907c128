package news.stet.masthead;

import java.util.UUID;

/// A standing department of one edition: Harbour, Politics, Opinion.
public record Section(UUID id, String edition, String slug, String name, int position)
    implements OfEdition {
  @Override
  public String path() {
    return "/section/" + slug + "/";
  }

  /// The same at another place of the menu.
  Section at(int place) {
    return new Section(id, edition, slug, name, place);
  }
}
