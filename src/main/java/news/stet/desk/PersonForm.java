package news.stet.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.stet.staff.Account;
import news.stet.staff.Role;
import news.stet.text.Words;

/// What an owner typed about somebody.
///
/// @param email empty where it is not asked: people change their own
/// @param version the one that was looked at, 0 for somebody new
record PersonForm(String name, String email, String role, long version) {
  static final PersonForm EMPTY = new PersonForm("", "", Role.REPORTER.word(), 0);

  static PersonForm of(Account account) {
    return new PersonForm(account.name(), "", account.role().word(), account.version());
  }

  /// What will not do. Each has words of its own, `fault.WORD`.
  enum Fault {
    NAME("name", "name"),
    EMAIL("email", "email"),
    TAKEN("email", "taken"),
    ROLE("role", "role"),
    LAST_OWNER("", "last-owner"),
    STALE("", "stale"),
    CLOSED("", "closed");

    private final String field;
    private final String word;

    Fault(String field, String word) {
      this.field = field;
      this.word = word;
    }

    static Fault of(String field) {
      return switch (field) {
        case "name" -> NAME;
        case "email" -> EMAIL;
        default -> throw new IllegalArgumentException("no such field: " + field);
      };
    }

    String key() {
      return "fault." + word;
    }
  }

  /// A field that is typed into.
  static Field text(
      String name, String type, String value, Optional<Fault> fault, Words desk, Words people) {
    var field = new Field(name, type, "off", value, desk.say(name), true, "", "");
    return fault
        .filter(found -> found.field.equals(name))
        .map(found -> field.fault(people.say(found.key())))
        .orElse(field);
  }

  List<Field> fields(boolean invites, Optional<Fault> fault, Words desk, Words people) {
    Field called = text("name", "text", name, fault, desk, people);
    return invites
        ? List.of(called, text("email", "email", email, fault, desk, people))
        : List.of(called);
  }

  /// What is the matter with the whole, and not with one field; else empty.
  static String matter(Optional<Fault> fault, Words people) {
    return fault.filter(found -> found.field.isEmpty()).map(f -> people.say(f.key())).orElse("");
  }

  /// What is the matter with the role; else empty.
  static String roleFault(Optional<Fault> fault, Words people) {
    return fault.filter(found -> found == Fault.ROLE).map(f -> people.say(f.key())).orElse("");
  }

  /// One of the roles.
  record Choice(String word, String name, String does, boolean chosen) {}

  List<Choice> roles(Words desk, Words people) {
    return Arrays.stream(Role.values())
        .map(Role::word)
        .map(word ->
            new Choice(
                word, desk.say("role." + word), people.say("does." + word), word.equals(role)))
        .toList();
  }
}
