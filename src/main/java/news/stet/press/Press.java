package news.stet.press;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import news.stet.ground.DatabaseAway;
import org.jboss.logging.Logger;

/// Pages ready to hand out. A page is made when it is first asked for, by one virtual thread
/// however many ask, and kept until a tag of something on it is renewed. Told, not timed: after
/// [#renew] returns, nobody is handed the old page (except when it cannot be made anew because the
/// database is away: then the old one is better than none, unless it was [purged][#purge]).
@Singleton
public final class Press {
  private static final Logger LOG = Logger.getLogger(Press.class);

  /// About 60 kB a page with both encodings: 1.2 GB would be the worst case, a tenth of it is
  /// usual.
  private static final int MOST_PAGES = 20_000;

  private static final int MOST_PARTS = 100_000;

  /// Renewed so often while it was made: answered as it is, but not kept.
  private static final int MOST_TRIES = 3;

  /// The tag that everything carries.
  private static final String EVERYTHING = "*";

  private final List<PageSource> pageSources;
  private final List<PartSource> partSources;
  private final ErrorPages errors;
  private final Clock clock;
  private final Renewals renewals = new Renewals();
  private final Kept<PartKey, Optional<Part>> parts = new Kept<>(MOST_PARTS);
  private final Kept<String, Page> pages = new Kept<>(MOST_PAGES);
  private final Kept<String, Copy> copies = new Kept<>(MOST_PAGES);
  private final Map<String, CompletableFuture<Ready>> making = new ConcurrentHashMap<>();
  private final ExecutorService makers = Executors.newVirtualThreadPerTaskExecutor();
  private final LongAdder partsMade = new LongAdder();
  private final Spares spares = new Spares();

  public Press(
      @All List<PageSource> pageSources,
      @All List<PartSource> partSources,
      ErrorPages errors,
      Clock clock) {
    this.pageSources =
        pageSources.stream().sorted(Comparator.comparingInt(PageSource::order)).toList();
    this.partSources = partSources;
    this.errors = errors;
    this.clock = clock;
  }

  /// A page's bytes.
  ///
  /// @param fresh whether nothing on it was renewed since
  private record Copy(Ready ready, Set<String> tags, Optional<Instant> until, boolean fresh) {
    Copy stale() {
      return new Copy(ready, tags, until, false);
    }
  }

  /// The page at a path when it lies ready. Never waits.
  Optional<Ready> lying(String path) {
    return copies
        .get(path)
        .filter(Copy::fresh)
        .filter(copy -> current(copy.until()))
        .map(Copy::ready);
  }

  /// The page at a path, made if need be.
  public CompletableFuture<Ready> page(String path) {
    var ready = lying(path);
    if (ready.isPresent()) {
      return CompletableFuture.completedFuture(ready.get());
    }
    var mine = new CompletableFuture<Ready>();
    var theirs = making.putIfAbsent(path, mine);
    if (theirs != null) {
      return theirs;
    }
    makers.execute(() -> make(path, mine));
    return mine;
  }

  /// Everything that carries one of these tags is made anew when next asked for.
  public void renew(Set<String> tags) {
    renewals.renew(tags, () -> letGo(tags));
    if (spares.hangFrom(tags)) {
      makers.execute(this::makeSpares);
    }
  }

  /// As [#renew], and the old bytes are gone at once, whatever happens: for what was taken down.
  public void purge(Set<String> tags) {
    renewals.renew(
        tags,
        () -> {
          letGo(tags);
          copies.forEachTagged(tags, (path, copy) -> copies.remove(path));
        });
  }

  private void letGo(Set<String> tags) {
    parts.forEachTagged(tags, (key, part) -> parts.remove(key));
    pages.forEachTagged(tags, (path, page) -> pages.remove(path));
    copies.forEachTagged(tags, (path, copy) -> copies.put(path, copy.stale(), copy.tags()));
    making.clear();
  }

  /// As if nothing had ever been made.
  public void renewAll() {
    renewals.renew(
        Set.of(EVERYTHING),
        () -> {
          parts.clear();
          pages.clear();
          copies.clear();
          making.clear();
        });
    makers.execute(this::makeSpares);
  }

  /// The answer for when the page at a path cannot be made, if one is kept. Never waits.
  Optional<Ready> spare(String path, int status) {
    return spares.at(path, status);
  }

  /// Makes the pages of [#spare]. Those that are kept stay when they cannot be made anew.
  void makeSpares() {
    try {
      spares.make(errors, page -> Composer.compose(page, this::part));
    } catch (DatabaseAway e) {
      LOG.debugf("error pages stay as they are: %s", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("making the error pages failed", e);
    }
  }

  /// The text of a page that only one person is to see: put together now, and kept nowhere.
  ///
  /// @param keys of its parts, in order
  /// @param own those that stand in for the house's, by key
  public String proof(List<PartKey> keys, Map<PartKey, Part> own) {
    return Composer.compose(
            Page.html(keys, Set.of()), key -> Optional.ofNullable(own.get(key)).or(() -> part(key)))
        .ready()
        .text();
  }

  /// How many parts were made so far: a measure of work.
  public long partsMade() {
    return partsMade.sum();
  }

  private void make(String path, CompletableFuture<Ready> answer) {
    try {
      var ready = made(path);
      nobodyElseWaits(path, answer);
      answer.complete(ready);
    } catch (RuntimeException e) {
      nobodyElseWaits(path, answer);
      copies
          .get(path)
          .ifPresentOrElse(
              old -> answer.complete(old.ready()), () -> answer.completeExceptionally(e));
    }
  }

  /// Before the answer is given: whoever has it and asks again must not be handed the same once
  /// more, when the clock or an event has made it wrong meanwhile.
  private void nobodyElseWaits(String path, CompletableFuture<Ready> answer) {
    making.remove(path, answer);
  }

  private Ready made(String path) {
    for (int tries = 1; ; tries++) {
      try (var watch = renewals.watch()) {
        var known = found(path);
        var page = known.orElseGet(() -> errors.notFound(path));
        var composed = Composer.compose(page, this::part);
        boolean kept =
            watch.keep(
                watched(composed.tags()),
                () -> known.ifPresent(_ -> copies.put(path, copy(composed), composed.tags())));
        if (kept || tries == MOST_TRIES) {
          return composed.ready();
        }
      }
    }
  }

  private static Copy copy(Composer.Composed composed) {
    return new Copy(composed.ready(), composed.tags(), composed.until(), true);
  }

  private Optional<Page> found(String path) {
    var kept = pages.get(path);
    if (kept.isPresent()) {
      return kept;
    }
    try (var watch = renewals.watch()) {
      var page =
          pageSources.stream()
              .map(source -> source.page(path))
              .flatMap(Optional::stream)
              .findFirst();
      page.ifPresent(p -> watch.keep(watched(p.tags()), () -> pages.put(path, p, p.tags())));
      return page;
    }
  }

  private Optional<Part> part(PartKey key) {
    var kept = parts.get(key).filter(part -> current(part.flatMap(Part::until)));
    if (kept.isPresent()) {
      return kept.get();
    }
    try (var watch = renewals.watch()) {
      partsMade.increment();
      var part =
          partSources.stream()
              .filter(source -> source.makes(key.kind()))
              .findFirst()
              .flatMap(source -> source.make(key));
      var tags = part.map(Part::tags).orElseGet(() -> Composer.absent(key));
      watch.keep(watched(tags), () -> parts.put(key, part, tags));
      return part;
    }
  }

  private static Set<String> watched(Set<String> tags) {
    var all = new HashSet<>(tags);
    all.add(EVERYTHING);
    return all;
  }

  private boolean current(Optional<Instant> until) {
    return until.isEmpty() || until.get().isAfter(clock.instant());
  }
}
