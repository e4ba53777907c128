package news.stet.story;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.desk.Subjects;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The headlines of those stories that the trail tells of, as they are now.
@Singleton
final class StoriesNamed implements Subjects {
  private static final String STORY = "story:";
  private static final Sql NAMED = Sql.beside(StoriesNamed.class, "desk_named");

  private final Database database;

  StoriesNamed(Database database) {
    this.database = database;
  }

  record Row(UUID storyId, String headline) {}

  @Override
  public Map<String, Named> named(List<String> objects) {
    List<UUID> ids =
        objects.stream()
            .filter(object -> object.startsWith(STORY))
            .flatMap(object -> TypedField.id(object.substring(STORY.length())).stream())
            .toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    return database
        .read(s ->
            s.query(NAMED)
                .bindArray("ids", UUID.class, ids)
                .map(ConstructorMapper.of(Row.class))
                .list())
        .stream()
        .collect(
            Collectors.toMap(
                row -> STORY + row.storyId(),
                row -> new Named(row.headline(), StoriesScreen.PATH + row.storyId() + "/")));
  }
}
