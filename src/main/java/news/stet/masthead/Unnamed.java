package news.stet.masthead;

import java.util.Set;

/// What a newsroom is called before anybody has named it.
final class Unnamed {
  private static final Set<String> NAMES = Set.of("Your newsroom", "Ваша редакція");

  private Unnamed() {}

  static boolean is(String name) {
    return NAMES.contains(name);
  }
}
