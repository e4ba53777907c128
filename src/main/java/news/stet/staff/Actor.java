package news.stet.staff;

import java.util.Optional;
import java.util.UUID;

/// Who does something: somebody signed in, a program with a token, or Stet itself.
///
/// @param name as the trail and the histories show it
/// @param account the account of a person, absent for tokens and for Stet itself
public record Actor(String name, Role role, Kind kind, Optional<UUID> account) {
  /// How somebody came in.
  public enum Kind {
    SESSION,
    TOKEN,
    SYSTEM
  }

  /// Stet itself: schedules that come due, the demonstration.
  public static final Actor STET = new Actor("Stet", Role.OWNER, Kind.SYSTEM, Optional.empty());

  /// What tells this actor from every other, for [news.stet.web.IdempotencyKeys]: names may change
  /// or be the same.
  public String key() {
    return kind + ":" + account.map(UUID::toString).orElse(name);
  }

  public boolean may(Duty duty) {
    return duty.isOf(role);
  }
}
