package news.stet.masthead;

import java.util.Optional;
import java.util.UUID;

/// The room above that keeps pictures, as far as the settings need it. One bean of this type. That
/// room has the pages too on which a picture is chosen, at the addresses that the settings name.
public interface Artwork {
  /// A small print of a picture, for a page of the desk; nothing when there is no such picture.
  Optional<Print> small(UUID picture);

  /// @param src its address
  /// @param alt what it shows; may be empty
  record Print(String src, int width, int height, String alt) {}
}
