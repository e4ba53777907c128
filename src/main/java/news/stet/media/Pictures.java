package news.stet.media;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The newsroom's pictures.
@Singleton
public final class Pictures {

  /// The picture, read with the reader's role: what a picture says of itself is public.
  public Optional<Picture> find(UUID id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /// The pictures with these ids, by id; one that does not exist is not in the map. One query.
  public Map<UUID, Picture> find(List<UUID> ids) {
    return Map.of();
  }
}
