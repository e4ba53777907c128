package news.stet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PressTest {
  private final Map<PartKey, Supplier<Optional<Part>>> stock = new ConcurrentHashMap<>();
  private final Map<String, Page> addresses = new ConcurrentHashMap<>();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T10:00:00Z"));
  private final Press press = press();

  private Press press() {
    PageSource pages =
        new PageSource() {
          @Override
          public int order() {
            return 0;
          }

          @Override
          public Optional<Page> page(String path) {
            return Optional.ofNullable(addresses.get(path));
          }
        };
    PartSource parts =
        new PartSource() {
          @Override
          public boolean makes(String kind) {
            return true;
          }

          @Override
          public Optional<Part> make(PartKey key) {
            return stock.getOrDefault(key, Optional::empty).get();
          }
        };
    ErrorPages errors = _ -> Page.html(List.of(), Set.of()).status(404);
    Clock clock =
        new Clock() {
          private final InstantSource source = now::get;

          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return source.instant();
          }
        };
    return new Press(List.of(pages), List.of(parts), errors, clock);
  }

  private void stocks(String key, String markup, String... tags) {
    stock.put(new PartKey(key), () -> Optional.of(Part.of(markup, Set.of(tags))));
  }

  private void stands(String path, String... keys) {
    var parts = new ArrayList<PartKey>();
    for (var key : keys) {
      parts.add(new PartKey(key));
    }
    addresses.put(path, Page.html(parts, Set.of()));
  }

  private String reads(String path) {
    return press.page(path).join().text();
  }

  @Test
  void a_page_is_its_parts_in_order_with_holes_filled() {
    stocks("a:1", "<p><!--part b:2--></p>");
    stocks("b:2", "in");
    stocks("c:3", "!");
    stands("/x/", "a:1", "c:3");

    assertThat(reads("/x/")).isEqualTo("<p>in</p>!");
  }

  @Test
  void a_part_is_made_once_for_all_pages_that_hold_it() {
    stocks("a:1", "same");
    stands("/x/", "a:1");
    stands("/y/", "a:1");

    reads("/x/");
    reads("/y/");
    reads("/x/");

    assertThat(press.partsMade()).isEqualTo(1);
  }

  @Test
  void a_renewed_tag_renews_its_parts_and_nothing_else() {
    var version = new AtomicInteger();
    stock.put(
        new PartKey("a:1"), () -> Optional.of(Part.of("v" + version.get(), Set.of("story:1"))));
    stocks("b:2", "-", "list:en");
    stands("/x/", "a:1", "b:2");
    assertThat(reads("/x/")).isEqualTo("v0-");

    version.set(1);
    press.renew(Set.of("story:1"));

    assertThat(reads("/x/")).isEqualTo("v1-");
    assertThat(press.partsMade()).isEqualTo(3);
  }

  @Test
  void a_hole_nobody_fills_is_empty_until_what_it_is_about_appears() {
    stocks("a:1", "[<!--part story:card:7-->]");
    stands("/x/", "a:1");
    assertThat(reads("/x/")).isEqualTo("[]");

    stocks("story:card:7", "card", "story:7");
    press.renew(Set.of("story:7"));

    assertThat(reads("/x/")).isEqualTo("[card]");
  }

  @Test
  void nothing_stands_twice_on_a_page() {
    stocks("lead:7", "lead ");
    stocks("card:7", "seven ");
    stocks("card:8", "eight ");
    stocks("card:9", "nine ");
    stocks("more:en", "<h2>More</h2>" + some(1, "card:7", "card:8", "card:9"));
    stands("/x/", "lead:7", "more:en");

    assertThat(reads("/x/")).isEqualTo("lead <h2>More</h2>eight ");
  }

  @Test
  void a_list_with_nothing_left_to_show_is_left_out_with_its_heading() {
    stocks("lead:7", "lead");
    stocks("card:7", "seven");
    stocks("more:en", "<h2>More</h2>" + some(3, "card:7", "card:404"));
    stands("/x/", "lead:7", "more:en");

    assertThat(reads("/x/")).isEqualTo("lead");
  }

  private static String some(int most, String... keys) {
    return Part.some(most, java.util.Arrays.stream(keys).map(PartKey::new).toList());
  }

  @Test
  void a_part_that_time_makes_wrong_is_made_anew_when_its_time_is_over() {
    var version = new AtomicInteger();
    var over = Instant.parse("2026-11-24T11:00:00Z");
    stock.put(
        new PartKey("a:1"),
        () -> {
          var part = Part.of("v" + version.getAndIncrement(), Set.of());
          return Optional.of(version.get() == 1 ? part.until(over) : part);
        });
    stands("/x/", "a:1");
    assertThat(reads("/x/")).isEqualTo("v0");
    now.set(Instant.parse("2026-11-24T10:59:59Z"));
    assertThat(reads("/x/")).isEqualTo("v0");

    now.set(over);

    assertThat(reads("/x/")).isEqualTo("v1");
  }

  @Test
  void what_was_read_before_a_renewal_is_not_kept_after_it() throws Exception {
    var reading = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var text = new AtomicReference<>("old");
    stock.put(
        new PartKey("a:1"),
        () -> {
          String read = text.get();
          reading.countDown();
          await(go);
          return Optional.of(Part.of(read, Set.of("story:1")));
        });
    stands("/x/", "a:1");
    var first = press.page("/x/");
    reading.await();

    text.set("new");
    press.renew(Set.of("story:1"));
    go.countDown();

    assertThat(first.join().text()).isEqualTo("new");
    assertThat(reads("/x/")).isEqualTo("new");
  }

  @Test
  void many_who_ask_at_once_wait_for_one_making() throws Exception {
    var go = new CountDownLatch(1);
    var made = new AtomicInteger();
    stock.put(
        new PartKey("a:1"),
        () -> {
          made.incrementAndGet();
          await(go);
          return Optional.of(Part.of("one", Set.of()));
        });
    stands("/x/", "a:1");
    var asked = new ArrayList<java.util.concurrent.CompletableFuture<Ready>>();
    for (int i = 0; i < 50; i++) {
      asked.add(press.page("/x/"));
    }

    go.countDown();

    assertThat(asked).allSatisfy(a -> assertThat(a.join().text()).isEqualTo("one"));
    assertThat(made).hasValue(1);
  }

  @Test
  void the_old_page_stands_in_while_a_new_one_cannot_be_made_unless_it_was_purged() {
    var works = new AtomicReference<>(true);
    stock.put(
        new PartKey("a:1"),
        () -> {
          if (!works.get()) {
            throw new IllegalStateException("no database");
          }
          return Optional.of(Part.of("page", Set.of("story:1")));
        });
    stands("/x/", "a:1");
    reads("/x/");

    works.set(false);
    press.renew(Set.of("story:1"));
    assertThat(reads("/x/")).isEqualTo("page");

    press.purge(Set.of("story:1"));
    assertThatThrownBy(() -> reads("/x/")).hasRootCauseMessage("no database");
  }

  @Test
  void unknown_addresses_are_404_and_take_no_room() {
    var ready = press.page("/nowhere/").join();

    assertThat(ready.status()).isEqualTo(404);
    assertThat(press.lying("/nowhere/")).isEmpty();
  }

  @Test
  void each_encoding_has_an_etag_of_its_own() {
    stocks("a:1", "long enough to be worth it ".repeat(40));
    stands("/x/", "a:1");

    var ready = press.page("/x/").join();

    assertThat(ready.identity().etag()).startsWith("\"").isNotEqualTo(ready.gzip().etag());
    assertThat(ready.gzip().bytes().length()).isLessThan(ready.identity().bytes().length());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
