package news.stet.staff;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/// Who asks, in this request. Set by the filter that checks credentials; inject it into resources.
@RequestScoped
public class CurrentActor {
  private Optional<Actor> actor = Optional.empty();

  void set(Actor who) {
    actor = Optional.of(who);
  }

  /// Who asks.
  ///
  /// @throws IllegalStateException on a route that needs no duty: only [Needs] promises somebody
  public Actor get() {
    return actor.orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
  }

  /// Who asks, if anybody said so.
  public Optional<Actor> maybe() {
    return actor;
  }
}
