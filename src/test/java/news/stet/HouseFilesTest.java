package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The house as its files are: whose tables a statement touches, whose templates a page includes,
/// what a package says of itself, what a migration is called, and whether the map is complete.
class HouseFilesTest {
  private static final Pattern INCLUDE = Pattern.compile("\\{#(?:include|insert)\\s+([\\w/.-]+)");
  private static final Pattern SENTENCE =
      Pattern.compile("/// (\\p{Lu}.*?\\.)(?: Laid out, not built yet\\.)?");
  private static final Pattern MIGRATION =
      Pattern.compile("V20\\d{6}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");

  @Test
  void a_statement_touches_its_rooms_tables_or_those_below() {
    var wrong = new ArrayList<String>();
    for (Path file : SourceFiles.under(SourceFiles.HOUSE, ".sql")) {
      var room = SourceFiles.room(file);
      for (var table : SqlTables.in(SourceFiles.text(file))) {
        Room.called(table.schema())
            .filter(owner -> room.isEmpty() || !room.get().mayUse().contains(owner))
            .ifPresent(
                owner -> wrong.add(file + " touches " + table.schema() + "." + table.name()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_statement_lies_in_the_sql_folder_of_a_room() {
    assertThat(SourceFiles.under(SourceFiles.HOUSE, ".sql"))
        .allSatisfy(file -> {
          assertThat(SourceFiles.room(file)).as(file.toString()).isPresent();
          assertThat(SourceFiles.HOUSE.relativize(file).getName(1)).hasToString("sql");
        });
  }

  @Test
  void tables_are_found_where_they_are_named() {
    assertThat(
            SqlTables.in(
                """
                -- from no.comment
                with gone as (delete from story.a using media.b as m, masthead.c where 'from no.text' = '')
                insert into reader.d (x, y) select x, y from gone join only web.e on e.x = gone.x
                """))
        .extracting(table -> table.schema() + "." + table.name())
        .containsExactly("story.a", "media.b", "masthead.c", "reader.d", "web.e");
  }

  @Test
  void migrations_are_named_by_time_and_change() {
    assertThat(SourceFiles.under(SourceFiles.MIGRATIONS, ""))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(MIGRATION));
  }

  @Test
  void tables_stand_in_the_schema_of_a_room_and_refer_down() {
    var wrong = new ArrayList<String>();
    for (Path file : SourceFiles.under(SourceFiles.MIGRATIONS, ".sql")) {
      for (String statement : SourceFiles.text(file).replaceAll("--[^\\n]*", "").split(";", -1)) {
        var tables = SqlTables.in(statement);
        if (statement.strip().startsWith("create table") && tables.isEmpty()) {
          wrong.add(file + " makes a table in no schema: " + statement.strip());
        }
        tables.stream()
            .skip(1)
            .filter(to -> !mayReferTo(tables.getFirst().schema(), to.schema()))
            .forEach(to -> wrong.add(file + ": " + tables.getFirst() + " refers up to " + to));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean mayReferTo(String from, String to) {
    var room = Room.called(from);
    var target = Room.called(to);
    return room.isPresent() && target.isPresent() && room.get().mayUse().contains(target.get());
  }

  @Test
  void a_template_includes_templates_of_its_own_room_only() {
    var wrong = new ArrayList<String>();
    for (Path file : SourceFiles.under(SourceFiles.HOUSE, ".html")) {
      String own =
          SourceFiles.MAIN.relativize(file.getParent()).toString().replace('\\', '/') + "/";
      INCLUDE
          .matcher(SourceFiles.text(file))
          .results()
          .map(match -> match.group(1))
          .filter(included -> included.contains("/") && !included.startsWith(own))
          .forEach(included -> wrong.add(file + " includes " + included));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_says_in_one_sentence_what_it_is_for(Path folder) {
    Path info = folder.resolve("package-info.java");
    assertThat(info).exists();
    String said =
        String.join(
            " ", SourceFiles.text(info).lines().takeWhile(line -> line.startsWith("///")).toList());
    assertThat(said.replace(" /// ", " ")).matches(SENTENCE);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void nothing_in_a_package_is_null_unless_it_says_so(Path folder) throws ClassNotFoundException {
    String name =
        SourceFiles.MAIN.relativize(folder).toString().replace('/', '.').replace('\\', '.');
    assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class);
  }

  @ParameterizedTest
  @EnumSource
  void the_map_shows_every_room(Room room) {
    assertThat(SourceFiles.text(SourceFiles.DOCS.resolve("house.md")))
        .contains("| `" + room.word() + "` |");
  }

  /// Folders of the house that hold Java.
  static Stream<Path> packages() {
    return SourceFiles.under(SourceFiles.HOUSE, ".java").stream().map(Path::getParent).distinct();
  }

  @Test
  void every_room_has_its_folder_and_every_folder_is_a_room() throws Exception {
    try (var folders = Files.list(SourceFiles.HOUSE)) {
      List<String> found =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Room.values()).map(Room::word).toList());
    }
  }
}
