package news.stet.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// One statement, from a file beside the class that runs it. There is no other way to make one: SQL
/// is never put together from pieces. One that [Database#readers] runs begins with `-- Readers:`.
public final class Sql {
  static final String FOR_READERS = "-- Readers: ";

  private final String name;
  private final String text;

  private Sql(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// The statement in `sql/NAME.sql` beside the class.
  ///
  /// @throws IllegalArgumentException when there is no such file
  public static Sql beside(Class<?> owner, String name) {
    String path = "sql/" + name + ".sql";
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + path + " beside " + owner.getName());
      }
      return new Sql(
          owner.getPackageName() + "/" + name,
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  boolean isForReaders() {
    return text.startsWith(FOR_READERS);
  }

  @Override
  public String toString() {
    return name;
  }
}
