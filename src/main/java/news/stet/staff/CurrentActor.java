package news.stet.staff;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import news.stet.text.Language;

/// Who asks, in this request. Set by the filter that checks credentials; inject it into resources.
@RequestScoped
public class CurrentActor {
  private Supplier<Optional<Known>> asked = Optional::empty;
  private Optional<Optional<Known>> known = Optional.empty();
  private Optional<String> cookie = Optional.empty();

  /// Somebody who has said who they are.
  ///
  /// @param language the one of their desk, once chosen
  record Known(Actor actor, Optional<Language> language) {}

  /// On a route open to all nobody is looked up before somebody wants to know.
  void set(Supplier<Optional<Known>> who, Optional<String> cookie) {
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
    return known().map(Known::actor);
  }

  /// The language that whoever asks has chosen for their desk.
  public Optional<Language> language() {
    return known().flatMap(Known::language);
  }

  private Optional<Known> known() {
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
