package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.GroundConfig;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The trail itself, in a newsroom of its own, where it may be tampered with.
@QuarkusTest
class AuditTrailTest extends NewsroomTest {
  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private StaffRoom room;

  @BeforeEach
  void five_rows_are_there() {
    room = new StaffRoom(newsroom, address);
    var nela = room.add("nela", Role.EDITOR);
    for (int i = 2; i <= 5; i++) {
      int no = i;
      record(room.database, nela.actor(), "row " + no);
    }
    assertThat(check()).isEqualTo(new ChainCheck(true, 5, newest(), 0));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void record(Database database, Actor who, String object) {
    boolean _ =
        database.write(tx -> {
          room.trail.record(tx, who, "test.do", object, Map.of("from", "a", "to", "b"));
          return true;
        });
  }

  private ChainCheck check() {
    return room.database.read(room.trail::verify);
  }

  private String newest() {
    return room.say("select encode(hash, 'hex') from staff.audit order by no desc limit 1");
  }

  /// As the owner of the tables, who alone could.
  private void tamper(String... statements) {
    var all = new ArrayList<String>(List.of("set role stet_owner"));
    all.addAll(List.of(statements));
    room.say(all.toArray(String[]::new));
  }

  @Test
  void begins_with_number_one_after_nothing() {
    assertThat(room.say("select min(no) || ' ' || max(no) from staff.audit")).isEqualTo("1 5");
    assertThat(room.say("select encode(previous, 'hex') from staff.audit where no = 1"))
        .isEqualTo("0".repeat(64));
  }

  /// The rule in PostgreSQL's words: what is kept can be checked without us.
  @Test
  void is_chained_by_sha_256_over_lengths_and_texts() {
    assertThat(
            room.say(
                """
                select bool_and(a.hash = sha256(a.previous || f.octets) and a.previous = coalesce(
                    (select b.hash from staff.audit b where b.no = a.no - 1), decode(repeat('00', 32), 'hex')))
                from staff.audit a, lateral (
                  select string_agg(convert_to(octet_length(field) || ':' || field || ',', 'UTF8'), ''::bytea order by n)
                  as octets from unnest(array[
                    a.no::text, to_char(a.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), a.who, a.role, a.kind,
                    coalesce(a.account_id::text, ''), a.action, a.object, a.detail::text])
                  with ordinality as fields (field, n)) f
                """))
        .isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3 | update staff.audit set at = at + interval '1 microsecond' where no = 3",
        "3 | update staff.audit set who = 'Marek' where no = 3",
        "3 | update staff.audit set role = 'owner' where no = 3",
        "3 | update staff.audit set kind = 'token' where no = 3",
        "3 | update staff.audit set account_id = null where no = 3",
        "3 | update staff.audit set action = 'test.undo' where no = 3",
        "3 | update staff.audit set object = 'row 4' where no = 3",
        "3 | update staff.audit set detail = '{}' where no = 3",
        "3 | update staff.audit set detail = concat(detail::text, ' ')::json where no = 3",
        "3 | update staff.audit set previous = hash where no = 3",
        "3 | update staff.audit set hash = sha256(hash) where no = 3",
        "1 | update staff.audit set previous = hash where no = 1",
        "4 | delete from staff.audit where no = 3",
        "2 | delete from staff.audit where no = 1",
        "7 | update staff.audit set no = 7 where no = 5"
      })
  void shows_where_a_row_was_changed_or_taken_away(long at, String statement) {
    tamper(statement);

    assertThat(check().whole()).isFalse();
    assertThat(check().brokenAt()).isEqualTo(at);
  }

  @Test
  void shows_that_two_rows_changed_places() {
    tamper(
        "update staff.audit set no = 99 where no = 3",
        "update staff.audit set no = 3 where no = 4",
        "update staff.audit set no = 4 where no = 99");

    assertThat(check().brokenAt()).isEqualTo(3);
  }

  @Test
  void shows_that_one_of_the_first_was_taken_away_and_the_rest_numbered_anew() {
    tamper(
        "delete from staff.audit where no = 1",
        "update staff.audit set no = no - 1 where no = 2",
        "update staff.audit set no = no - 1 where no = 3",
        "update staff.audit set no = no - 1 where no = 4",
        "update staff.audit set no = no - 1 where no = 5");

    assertThat(check().brokenAt()).isEqualTo(1);
  }

  @Test
  void shows_that_a_row_was_put_in() {
    tamper(
        "insert into staff.audit select 6, at, who, role, kind, account_id, action, object, detail,"
            + " hash, sha256(hash) from staff.audit where no = 5");

    assertThat(check().brokenAt()).isEqualTo(6);
  }

  /// What was cut off at the end, no chain can show by itself: the newest hash, written down
  /// elsewhere, does.
  @Test
  void is_another_when_its_end_is_cut_off() {
    String written = newest();

    tamper("delete from staff.audit where no = 5");

    assertThat(check().whole()).isTrue();
    assertThat(check().newest()).isNotEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "update staff.audit set who = 'x'",
        "delete from staff.audit",
        "truncate staff.audit",
        "alter table staff.audit add column x int"
      })
  void cannot_be_changed_by_the_application(String statement) {
    assertThatThrownBy(() -> room.say("set role stet_app", statement))
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    assertThat(check().whole()).isTrue();
  }

  @Test
  void is_one_chain_however_many_nodes_write_at_once() throws InterruptedException {
    try (var other = room.anotherNode();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> here = () -> writes(room.database);
      Callable<Boolean> there = () -> writes(other.database);
      var all =
          threads.invokeAll(
              Stream.of(here, there).flatMap(w -> Collections.nCopies(8, w).stream()).toList());

      assertThat(all).allMatch(one -> one.resultNow());
    }
    assertThat(check()).isEqualTo(new ChainCheck(true, 5 + 16 * 5, newest(), 0));
  }

  private boolean writes(Database database) {
    for (int i = 0; i < 5; i++) {
      record(database, Actor.STET, "row " + i);
    }
    return true;
  }

  @Test
  void tells_nothing_of_what_was_not_done() {
    assertThatThrownBy(() ->
            room.database.write(tx -> {
              room.trail.record(tx, Actor.STET, "test.do", "nothing", Map.of());
              throw new IllegalStateException("after all not");
            }))
        .hasMessage("after all not");

    assertThat(check().rows()).isEqualTo(5);
  }

  @Test
  void has_no_room_for_texts() {
    assertThatThrownBy(() ->
            room.database.write(tx -> {
              room.trail.record(tx, Actor.STET, "test.do", "x", Map.of("body", "x".repeat(4_000)));
              return true;
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(check().rows()).isEqualTo(5);
  }

  @Test
  void is_read_a_stretch_at_a_time_which_says_whether_it_holds() {
    var stretch = room.database.read(s -> room.trail.before(s, 5, 3));
    assertThat(stretch.rows()).extracting(AuditRow::no).containsExactly(4L, 3L, 2L);
    assertThat(stretch.chain().whole()).isTrue();

    tamper("update staff.audit set who = 'x' where no = 3");
    assertThat(room.database.read(s -> room.trail.before(s, 5, 3)).chain().brokenAt()).isEqualTo(3);
  }
}
