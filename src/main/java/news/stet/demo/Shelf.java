package news.stet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The files of the demonstration, which come with the program.
final class Shelf {
  private Shelf() {}

  /// A file's bytes.
  ///
  /// @throws IllegalStateException when there is no such file: the build is broken
  static byte[] bytes(String name) {
    try (InputStream in = Shelf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no file of the demonstration: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /// The lines of a table: parts between bars, blank lines and `#` lines left out.
  static List<List<String>> table(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Shelf::parts)
        .toList();
  }

  /// The parts of a line between its bars.
  static List<String> parts(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
