package news.stet.media;

import java.util.UUID;

/// Told as [#TYPE] when the words of a picture change. Its pixels never do.
public record PictureChanged(UUID id) {
  public static final String TYPE = "picture.changed";
}
