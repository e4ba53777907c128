package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables a statement names, read off its words: comments and quoted text are skipped, then
/// whatever stands as `SCHEMA.TABLE` after one of the words that a table follows. Enough to see
/// whose tables are touched; PostgreSQL itself judges the rest.
final class SqlTables {
  /// A comment, a quoted text, or a word, possibly with dots, or a sign.
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\\$\\$.*?\\$\\$|[\\p{L}_][\\w$]*(?:\\.[\\p{L}_][\\w$]*)*|\\S",
          Pattern.DOTALL);

  private static final Set<String> TABLE_FOLLOWS =
      Set.of("from", "join", "into", "update", "references", "table", "using", "only", "truncate");

  private static final Set<String> BETWEEN =
      Set.of("only", "lateral", "if", "not", "exists", "table", "as");

  private SqlTables() {}

  /// A table as it was named.
  record Table(String schema, String name) {}

  static List<Table> in(String sql) {
    var words = words(sql);
    var tables = new ArrayList<Table>();
    boolean expected = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (TABLE_FOLLOWS.contains(word) || listGoesOn(words, i, tables)) {
        expected = true;
      } else if (expected && !BETWEEN.contains(word)) {
        int dot = word.indexOf('.');
        if (dot > 0) {
          tables.add(new Table(word.substring(0, dot), word.substring(dot + 1)));
        }
        expected = false;
      }
    }
    return tables;
  }

  /// The comma of `from a.x, b.y` or `from a.x as x, b.y as y`.
  private static boolean listGoesOn(List<String> words, int at, List<Table> tables) {
    if (!words.get(at).equals(",") || tables.isEmpty() || at < 2) {
      return false;
    }
    var last = tables.getLast();
    String table = last.schema() + "." + last.name();
    return words.subList(Math.max(0, at - 3), at).contains(table);
  }

  private static List<String> words(String sql) {
    return TOKEN
        .matcher(sql)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .filter(word -> !word.startsWith("--") && !word.startsWith("/*"))
        .filter(word -> !word.startsWith("'") && !word.startsWith("$$"))
        .toList();
  }
}
