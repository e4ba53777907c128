package news.stet.staff;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/// Who asks, in this request. Set by the filter that checks credentials; inject it into resources.
@RequestScoped
public class CurrentActor {
  private Supplier<Optional<Actor>> asked = Optional::empty;
  private Optional<Optional<Actor>> known = Optional.empty();
  private Optional<String> cookie = Optional.empty();

  /// On a route open to all nobody is looked up before somebody wants to know.
  void set(Supplier<Optional<Actor>> who, Optional<String> cookie) {
    this.asked = who;
    this.cookie = cookie;
    this.known = Optional.empty();
  }

  /// Who asks.
  ///
  /// @throws IllegalStateException on a route that needs no duty: only [Needs] promises somebody
  public Actor get() {
    return maybe().orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
  }

  /// Who asks, if anybody said so.
  public Optional<Actor> maybe() {
    if (known.isEmpty()) {
      known = Optional.of(asked.get());
    }
    return known.get();
  }

  /// The text of the session's cookie, for what begins, changes or ends the session itself.
  public Optional<String> cookie() {
    return cookie;
  }
}
