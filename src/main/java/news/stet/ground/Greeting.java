package news.stet.ground;

import java.util.List;

/// Lines printed on the terminal below `ready`, such as how to sign in. A bean of this type is
/// found by itself, and asked once, when everything has begun.
public interface Greeting {
  List<String> lines();
}
