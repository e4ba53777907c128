package news.stet.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.staff.Account;
import news.stet.staff.Visits;
import news.stet.text.Dates;
import news.stet.text.Words;

/// Somebody who works here, as their line and their page show them.
///
/// @param role in words
/// @param last when they were last here
/// @param state why they are not in, as a flag; `in` when nothing is the matter
/// @param here whether it is whoever looks
record Person(
    UUID id,
    String name,
    String email,
    String role,
    Optional<Moment> last,
    int sessions,
    State state,
    boolean here) {

  /// Whether somebody can come in.
  enum State {
    IN,
    /// Has not chosen a password yet: only a link lets them in.
    INVITED,
    /// May not come in any more.
    CLOSED;

    static State of(Account account) {
      if (account.disabled()) {
        return CLOSED;
      }
      return account.passwordSet() ? IN : INVITED;
    }
  }

  /// A time as it is printed.
  record Moment(String attribute, String text) {
    static Moment of(Instant at, Dates dates) {
      return new Moment(dates.attribute(at), dates.dateTime(at));
    }
  }

  static Person of(
      Account account, Map<UUID, Visits> visits, Optional<UUID> me, Dates dates, Words desk) {
    var seen = Optional.ofNullable(visits.get(account.id()));
    return new Person(
        account.id(),
        account.name(),
        account.email(),
        desk.say("role." + account.role().word()),
        seen.flatMap(Visits::lastHere).map(at -> Moment.of(at, dates)),
        seen.map(Visits::sessions).orElse(0),
        State.of(account),
        me.filter(account.id()::equals).isPresent());
  }

  public String path() {
    return PeopleResource.PATH + id;
  }

  /// Whether nothing is the matter.
  public boolean isIn() {
    return state == State.IN;
  }

  public boolean isInvited() {
    return state == State.INVITED;
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }
}
