package news.stet.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `routes.txt`: a method, a path, and the duty that it takes or `open`.
record RouteTable(List<Row> rows) {
  static final RouteTable EMPTY = new RouteTable(List.of());

  /// @param who a duty's word, or `open`
  record Row(String method, String path, String who) {
    String line() {
      return "%-6s %s %s".formatted(method, path, who);
    }

    Optional<Duty> duty() {
      return Arrays.stream(Duty.values()).filter(duty -> word(duty).equals(who)).findAny();
    }
  }

  static String word(Duty duty) {
    return duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RouteTable read() {
    try (var file = RouteTable.class.getResourceAsStream("routes.txt")) {
      var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
      return new RouteTable(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.strip().split(" +"))
              .map(words -> new Row(words[0], words[1], words[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return rows.stream().map(Row::line).toList();
  }
}
