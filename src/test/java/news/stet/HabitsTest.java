package news.stet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static news.stet.HouseTest.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What classes of the house do not do, wherever they stand: read the clock, wait for time to pass,
/// call out over HTTP, put SQL together.
class HabitsTest {
  private static final String GROUND = Room.GROUND.packageName();

  @Test
  void only_ground_reads_the_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(GROUND)
        .should()
        .accessTargetWhere(calls("read the system's clock", HabitsTest::readsTheClock))
        .because("time is handed in as a Clock, so that tests can set it")
        .check(HOUSE);
  }

  private static boolean readsTheClock(CodeUnitAccessTarget target) {
    boolean handedAClock =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    return of(target, Clock.class, "system\\w*|tick\\w+")
        || (target.getOwner().getPackageName().equals("java.time")
            && target.getName().equals("now")
            && !handedAClock)
        || of(target, System.class, "currentTimeMillis")
        || of(target, Calendar.class, "getInstance")
        || (of(target, Date.class, "<init>") && target.getRawParameterTypes().isEmpty());
  }

  @Test
  void only_ground_and_press_measure_how_long_things_take() {
    noClasses()
        .that()
        .resideOutsideOfPackages(GROUND, Room.PRESS.packageName())
        .should()
        .accessTargetWhere(calls("time themselves", t -> of(t, System.class, "nanoTime")))
        .because("a figure taken in many places is compared by nobody")
        .check(HOUSE);
  }

  @Test
  void only_ground_sleeps() {
    noClasses()
        .that()
        .resideOutsideOfPackage(GROUND)
        .should()
        .accessTargetWhere(calls("sleep", t -> of(t, Thread.class, "sleep")))
        .because("a wait has a condition and an end; what comes later is a job")
        .check(HOUSE);
  }

  @Test
  void only_web_calls_out_over_http() {
    var rule = noClasses().that().resideOutsideOfPackage(Room.WEB.packageName());
    rule.should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "io.vertx.core.http.impl..",
            "io.vertx.ext.web.client..",
            "jakarta.ws.rs.client..")
        .because("every request that leaves has one place for its limits and its allowed addresses")
        .check(HOUSE);
    rule.should()
        .accessTargetWhere(calls("fetch an address", HabitsTest::fetches))
        .because("every request that leaves has one place for its limits and its allowed addresses")
        .check(HOUSE);
  }

  private static boolean fetches(CodeUnitAccessTarget target) {
    return of(target, URL.class, "openStream|openConnection|getContent")
        || target.getOwner().isAssignableTo(URLConnection.class)
        || (target.getOwner().getName().equals("org.jsoup.Jsoup")
            && target.getName().matches("connect|newSession"))
        || (target.getName().equals("createHttpClient")
            && target.getOwner().getPackageName().startsWith("io.vertx"));
  }

  @Test
  void nothing_is_filled_into_a_statement_but_values() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls(
                "fill text into a statement",
                t ->
                    t.getOwner().getPackageName().startsWith("org.jdbi.")
                        && t.getName().matches("define\\w*|bind\\w*List\\w*|setTemplateEngine")))
        .because("a statement is the file it was read from; a list of values is bound as an array")
        .check(HOUSE);
  }

  @Test
  void statements_run_through_a_session_only() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(GROUND + ".Session")
        .should()
        .accessTargetWhere(
            calls(
                "make statements from text",
                t ->
                    t.getOwner().getName().equals("org.jdbi.v3.core.Handle")
                        && t.getName()
                            .matches(
                                "select|execute|createQuery|createUpdate|createCall|createScript"
                                    + "|createBatch|prepareBatch|getConnection")))
        .because("a Session takes a Sql, and a Sql is a file")
        .check(HOUSE);
  }

  @Test
  void addresses_are_made_by_parsing() {
    noClasses()
        .should()
        .accessTargetWhere(calls("make a URL unparsed", t -> of(t, URL.class, "<init>")))
        .because(URI.class.getSimpleName() + " refuses what is not an address")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, Predicate<CodeUnitAccessTarget> wanted) {
    return DescribedPredicate.describe(
        what,
        access -> access.getTarget() instanceof CodeUnitAccessTarget target && wanted.test(target));
  }

  private static boolean of(CodeUnitAccessTarget target, Class<?> owner, String names) {
    JavaClass called = target.getOwner();
    return called.isEquivalentTo(owner) && target.getName().matches(names);
  }
}
