package news.stet.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.staff.Account;
import news.stet.staff.SignIns;
import news.stet.text.Words;

/// What somebody typed about themselves.
///
/// @param current the password so far
/// @param password the new one, empty to keep the old
/// @param again the new one once more, since nobody sees what they type
record AccountForm(String name, String email, String current, String password, String again) {

  static AccountForm of(Account account) {
    return new AccountForm(account.name(), account.email(), "", "", "");
  }

  boolean repeated() {
    return password.equals(again);
  }

  SignIns.Self self() {
    return new SignIns.Self(name, email, filled(current), filled(password));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /// What will not do, and in which field.
  enum Fault {
    NAME("name", "name"),
    EMAIL("email", "email"),
    TAKEN("email", "taken"),
    CURRENT("current", "current"),
    PASSWORD("password", "password"),
    AGAIN("again", "again");

    private final String field;
    private final String word;

    Fault(String field, String word) {
      this.field = field;
      this.word = word;
    }

    /// The fault of a field that will not do by itself.
    static Fault of(String field) {
      return switch (field) {
        case "name" -> NAME;
        case "email" -> EMAIL;
        case "current" -> CURRENT;
        case "password" -> PASSWORD;
        default -> throw new IllegalArgumentException("no such field: " + field);
      };
    }

    private Field at(Field shown, Words words) {
      return shown.name().equals(field)
          ? shown.fault(words.say("account.fault." + word, "least", SignIns.PASSWORD_LEAST))
          : shown;
    }
  }

  /// The form's fields with what was typed, but no password.
  ///
  /// @param choosing whether the password is chosen without knowing the last one
  List<Field> fields(Optional<Fault> fault, boolean choosing, Words words) {
    var fields = new ArrayList<Field>();
    fields.add(new Field("name", "text", "name", name, words.say("name"), true, "", ""));
    fields.add(
        new Field("email", "email", "username", email, words.say("email"), true, "", "")
            .hint(words.say("account.email.hint")));
    if (!choosing) {
      fields.add(password("current", "current-password", words, true));
    }
    fields.add(
        password("password", "new-password", words, choosing)
            .hint(
                words.say(
                    choosing ? "account.password.hint" : "account.password.maybe",
                    "least",
                    SignIns.PASSWORD_LEAST)));
    fields.add(password("again", "new-password", words, choosing));
    return fields.stream()
        .map(field -> fault.map(found -> found.at(field, words)).orElse(field))
        .toList();
  }

  private static Field password(String name, String autocomplete, Words words, boolean required) {
    return new Field(
        name, "password", autocomplete, "", words.say("account." + name), required, "", "");
  }
}
