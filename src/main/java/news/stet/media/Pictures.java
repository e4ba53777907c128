package news.stet.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.staff.Actor;
import news.stet.web.Listed;

/// The newsroom's pictures.
@Singleton
public final class Pictures {
  private final Database database;
  private final Catalogue catalogue;
  private final Darkroom darkroom;

  Pictures(Database database, Catalogue catalogue, Darkroom darkroom) {
    this.database = database;
    this.catalogue = catalogue;
    this.darkroom = darkroom;
  }

  /// The picture, read with the reader's role: what a picture says of itself is public.
  public Optional<Picture> find(UUID id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /// The pictures with these ids, by id; one that does not exist is not in the map. One query.
  public Map<UUID, Picture> find(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return database.readers(s -> catalogue.find(s, ids)).stream()
        .collect(Collectors.toMap(Picture::id, Function.identity()));
  }

  /// The pictures that came last, newest first.
  ///
  /// @param most 1 to 200
  public List<Picture> newest(int most) {
    return database.read(s -> catalogue.page(s, Listed.LAST, most));
  }

  /// Makes a picture of a file: JPEG, PNG or WebP by its own bytes, up to 50 megapixels. Takes
  /// seconds; one picture is made at a time. Of the file only its pixels are kept.
  ///
  /// @param words fit already; where one is empty, what the file itself says
  /// @throws IOException when the file cannot be read, or the file store cannot be written
  public Intake take(Actor who, Path file, PictureWords words) throws IOException {
    try {
      var developed = darkroom.develop(file, words.language());
      var all = words.orElse(developed.words());
      return new Intake.Taken(
          database.write(tx -> catalogue.add(tx, who, developed, all)).picture());
    } catch (Refusal e) {
      return e.outcome();
    }
  }
}
