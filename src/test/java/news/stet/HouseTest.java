package news.stet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.sql.Wrapper;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import news.stet.ground.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The house as its classes are: who may import whom, and what is done in one place only. What the
/// classes call is in [HabitsTest]; what lies in files beside them, in [HouseFilesTest].
class HouseTest {
  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("news.stet");

  @ParameterizedTest
  @EnumSource
  void imports_point_down_only(Room room) {
    var forbidden = room.mayNotUse().stream().map(Room::packageName).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .dependOnClassesThat(resideInAnyPackage(forbidden))
        .because(room.why())
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void no_room_imports_the_process_it_runs_in() {
    noClasses()
        .that(resideInAPackage("news.stet.*"))
        .should()
        .dependOnClassesThat(resideInAPackage("news.stet"))
        .because("a room must stand in any process: a command, a test, the application")
        .check(HOUSE);
  }

  @Test
  void every_class_is_in_a_room_and_rooms_have_no_chambers() {
    classes()
        .should()
        .resideInAnyPackage(rooms())
        .because("a new room is drawn first: in Room, and in docs/house.md")
        .check(HOUSE);
  }

  @Test
  void rooms_never_go_round_in_a_circle() {
    slices()
        .matching("news.stet.(*)..")
        .should()
        .beFreeOfCycles()
        .because("two rooms that need each other are one room with two doors")
        .check(HOUSE);
  }

  @Test
  void names_are_newsroom_words() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*[.$](\\w*(Impl|Utils?|Helper|Manager|Dto|Service)|(Abstract|Base)\\p{Lu}\\w*)")
        .because("such a word says what a programmer did, not what the thing is")
        .check(HOUSE);
  }

  @Test
  void jdbc_and_jdbi_are_opened_in_ground_only() {
    noClasses()
        .that(resideInAPackage("news.stet.*"))
        .and()
        .resideOutsideOfPackage(Room.GROUND.packageName())
        .should()
        .dependOnClassesThat(handsOnTheDatabase())
        .because("transactions, roles and timeouts are ground's: others hand it a Sql")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> handsOnTheDatabase() {
    return resideInAnyPackage(
            "org.postgresql..", "io.agroal..", "org.flywaydb..", "com.github.kagkarlsson..")
        .or(equivalentTo(Handle.class))
        .or(equivalentTo(Jdbi.class))
        .or(equivalentTo(DataSource.class))
        .or(resideInAPackage("java.sql").and(assignableTo(Wrapper.class)))
        .as("open or use connections themselves");
  }

  @Test
  void a_statement_belongs_to_the_class_that_runs_it() {
    fields()
        .that()
        .haveRawType(Sql.class)
        .should()
        .bePrivate()
        .andShould()
        .beStatic()
        .andShould()
        .beFinal()
        .because(
            "a missing file is found when the class loads, and nobody runs another's statement")
        .check(HOUSE);
  }

  @Test
  void beans_are_handed_what_they_need_by_their_constructor() {
    noFields()
        .should()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(ConfigProperty.class)
        .because("what a class needs is read in one place, and a test can hand it in")
        .check(HOUSE);
  }

  @Test
  void resources_are_inside_their_room_and_their_methods_open() {
    noClasses()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .bePublic()
        .because("HTTP is the only caller of a resource")
        .allowEmptyShould(true)
        .check(HOUSE);
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .or()
        .areAnnotatedWith(Path.class)
        .should()
        .bePublic()
        .because("a JAX-RS method that is not public is ignored without a word")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static String[] rooms() {
    return Stream.concat(
            Stream.of("news.stet"), Arrays.stream(Room.values()).map(Room::packageName))
        .toArray(String[]::new);
  }
}
