package news.stet.media;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where the file of each size of a picture is. That never changes, so what was asked for lately is
/// remembered: pictures that readers look at are served without the database.
@Singleton
final class Prints {
  private static final Sql FILE = Sql.beside(Prints.class, "rendition_file");

  /// Remembered at most: some 10 MB.
  private static final int REMEMBERED = 40_000;

  private final Database database;
  private final Map<Key, Print> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Print> eldest) {
          return size() > REMEMBERED;
        }
      };

  Prints(Database database) {
    this.database = database;
  }

  private record Key(UUID picture, int width) {}

  /// A file in the file store.
  record Print(String file, int bytes) {}

  Optional<Print> find(UUID picture, int width) {
    var key = new Key(picture, width);
    return remembered(key)
        .or(() -> {
          var found =
              database.readers(s ->
                  s.query(FILE)
                      .bind("picture_id", picture)
                      .bind("width", width)
                      .map(ConstructorMapper.of(Print.class))
                      .findOne());
          found.ifPresent(print -> remember(key, print));
          return found;
        });
  }

  private synchronized Optional<Print> remembered(Key key) {
    return Optional.ofNullable(remembered.get(key));
  }

  private synchronized void remember(Key key, Print print) {
    remembered.put(key, print);
  }
}
