package news.stet.press;

import java.util.Optional;

/// Makes the parts of one or more kinds. A bean of this type is found by itself.
public interface PartSource {
  /// Whether this source makes parts of that kind (the key's first word). Exactly one source may
  /// say yes.
  boolean makes(String kind);

  /// The part, or nothing when what it is about does not exist (any more): the hole stays empty
  /// then. Runs on a virtual thread; may read the database.
  Optional<Part> make(PartKey key);
}
