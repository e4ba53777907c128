package news.stet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The project's own files, as tests about them see them. Maven runs tests in the project's folder.
public final class SourceFiles {
  public static final Path MAIN = Path.of("src", "main", "java");
  public static final Path HOUSE = MAIN.resolve("news/stet");
  public static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
  public static final Path DOCS = Path.of("docs");

  private SourceFiles() {}

  /// All files under a folder whose name ends so, sorted; none when there is no such folder.
  public static List<Path> under(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The room a file under [#HOUSE] lies in; none for those of the root package.
  static Optional<Room> room(Path file) {
    var inside = HOUSE.relativize(file);
    return inside.getNameCount() < 2 ? Optional.empty() : Room.called(inside.getName(0).toString());
  }
}
