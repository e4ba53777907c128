package news.stet.press;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/// Things kept under a key until one of their tags is renewed. Bounded: when full, something else
/// makes room (which is only a matter of speed). Safe from any thread; looking up takes no lock.
final class Kept<K, V> {
  private final int most;
  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final Map<String, Set<K>> byTag = new ConcurrentHashMap<>();

  Kept(int most) {
    this.most = most;
  }

  private record Entry<V>(V value, Set<String> tags) {}

  Optional<V> get(K key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  void put(K key, V value, Set<String> tags) {
    if (entries.size() >= most && !entries.containsKey(key)) {
      entries.keySet().stream().findAny().ifPresent(this::remove);
    }
    remove(key);
    entries.put(key, new Entry<>(value, tags));
    tags.forEach(tag ->
        byTag.compute(
            tag,
            (t, keys) -> {
              Set<K> all = keys == null ? ConcurrentHashMap.newKeySet() : keys;
              all.add(key);
              return all;
            }));
  }

  void remove(K key) {
    var gone = entries.remove(key);
    if (gone != null) {
      gone.tags()
          .forEach(tag ->
              byTag.computeIfPresent(
                  tag,
                  (t, keys) -> {
                    keys.remove(key);
                    return keys.isEmpty() ? null : keys;
                  }));
    }
  }

  /// Everything that carries one of the tags.
  void forEachTagged(Set<String> tags, BiConsumer<K, V> action) {
    var keys = new HashSet<K>();
    tags.forEach(tag -> keys.addAll(byTag.getOrDefault(tag, Set.of())));
    keys.forEach(key -> get(key).ifPresent(value -> action.accept(key, value)));
  }

  void clear() {
    Set.copyOf(entries.keySet()).forEach(this::remove);
  }

  int size() {
    return entries.size();
  }
}
