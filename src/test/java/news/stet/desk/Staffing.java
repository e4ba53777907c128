package news.stet.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.staff.Account;
import news.stet.staff.AccountChange;
import news.stet.staff.Accounts;
import news.stet.staff.Actor;
import news.stet.staff.OneTimeLinks;
import news.stet.staff.Role;
import news.stet.staff.SignIn;
import news.stet.staff.SignIns;
import news.stet.web.Listed;

/// Takes people on, as an owner does, and lets them in, as their browser does.
@Singleton
public final class Staffing {
  public static final String PASSWORD = "a tide table and a lamp";

  private final Database database;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final SignIns signIns;

  Staffing(Database database, Accounts accounts, OneTimeLinks links, SignIns signIns) {
    this.database = database;
    this.accounts = accounts;
    this.links = links;
    this.signIns = signIns;
  }

  public record Person(UUID id, String email, String name) {}

  /// Somebody who has an account, and no password yet.
  public Person invited(Role role) {
    UUID id = UUID.randomUUID();
    String email = id + "@courier.example";
    return database.write(tx -> accounts.add(tx, Actor.STET, email, "Nela Dravik", role))
            instanceof AccountChange.Done(var account)
        ? new Person(account.id(), account.email(), account.name())
        : new Person(id, "", "");
  }

  /// The path of a new one-time link.
  public String link(Person person) {
    String url = database.write(tx -> links.make(tx, Actor.STET, person.id())).url();
    return url.substring(url.indexOf("/desk/"));
  }

  /// Somebody who comes in by [#PASSWORD].
  public Person hired(Role role) {
    Person person = invited(role);
    String link = link(person);
    String token = link.substring(link.lastIndexOf('/') + 1);
    if (signIns.byLink(token, Optional.empty()) instanceof SignIn.In in) {
      signIns.settle(
          in.cookie(),
          new SignIns.Self(person.name(), person.email(), Optional.empty(), Optional.of(PASSWORD)));
    }
    return person;
  }

  public void disable(Person person) {
    database.write(tx -> {
      var account = accounts.find(tx, person.id()).orElseThrow();
      return accounts.change(
          tx, Actor.STET, person.id(), _ -> true, account.name(), account.role(), true);
    });
  }

  /// The browser of somebody who has just come in.
  public Http in(Http nobody, Person person) {
    return with(
        nobody,
        nobody.form(
            "/desk/sign-in", java.util.Map.of("email", person.email(), "password", PASSWORD)));
  }

  /// The browser after an answer that sets a cookie.
  public static Http with(Http browser, Answer answer) {
    String cookie = answer.header("Set-Cookie");
    return browser.with("Cookie", cookie.substring(0, Math.max(0, cookie.indexOf(';'))));
  }

  /// The same browser after an answer that sets one more cookie.
  static Http also(Http browser, Answer answer) {
    String cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
    return browser.with("Cookie", browser.headers().get("Cookie") + "; " + cookie);
  }

  /// Closes every other owner's account.
  List<UUID> closeOwnersBut(Person one) {
    return database.write(tx ->
        everybody(tx).stream()
            .filter(account -> account.role() == Role.OWNER && !account.disabled())
            .map(Account::id)
            .filter(id -> !id.equals(one.id()))
            .filter(id -> bar(tx, id, true))
            .toList());
  }

  void openAgain(List<UUID> ids) {
    database.write(tx -> ids.stream().map(id -> bar(tx, id, false)).toList());
  }

  private List<Account> everybody(Transaction tx) {
    var all = new ArrayList<Account>();
    List<Account> page = accounts.after(tx, Listed.FIRST, Listed.MOST);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = accounts.after(tx, page.getLast().id(), Listed.MOST);
    }
    return all;
  }

  private boolean bar(Transaction tx, UUID id, boolean disabled) {
    var account = accounts.find(tx, id).orElseThrow();
    return accounts.change(tx, Actor.STET, id, _ -> true, account.name(), account.role(), disabled)
        instanceof AccountChange.Done;
  }
}
