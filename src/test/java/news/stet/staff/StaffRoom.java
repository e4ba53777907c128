package news.stet.staff;

import java.util.Optional;
import news.stet.HandClock;
import news.stet.ground.Database;
import news.stet.ground.GroundConfig;
import news.stet.ground.Ids;
import news.stet.ground.Node;
import news.stet.ground.SpareDatabase;
import news.stet.web.SiteAddress;

/// The whole room over a database of a test's own, in which nobody works yet: whatever is done to
/// its accounts and its trail, no other test sees.
final class StaffRoom implements AutoCloseable {
  private final SpareDatabase spare;
  private final Node node;
  private final SiteAddress site;
  final HandClock clock;
  final Database database;
  final AuditTrail trail = new AuditTrail();
  final HashingDesk hashing = new HashingDesk();
  final Sessions sessions;
  final OneTimeLinks links;
  final Accounts accounts;
  final Tokens tokens;
  final SignIns signIns;

  StaffRoom(GroundConfig newsroom, SiteAddress site) {
    this.site = site;
    spare = SpareDatabase.beside(newsroom);
    node = Node.called(spare);
    clock = node.clock;
    database = node.database;
    sessions = new Sessions(database, clock);
    links = new OneTimeLinks(database, clock, site, trail);
    accounts = new Accounts(new Ids(clock), trail, sessions, links);
    tokens = new Tokens(database, new Ids(clock), trail);
    signIns =
        new SignIns(database, accounts, sessions, links, trail, hashing, new SignInLimits(clock));
  }

  /// Another node of the same newsroom.
  Node anotherNode() {
    return Node.called(spare);
  }

  Account add(String name, Role role) {
    return database.write(tx -> accounts.add(tx, Actor.STET, name + "@courier.example", name, role))
            instanceof AccountChange.Done(Account account)
        ? account
        : fail(name);
  }

  private static Account fail(String name) {
    throw new AssertionError("no account for " + name);
  }

  FirstOwner firstOwner(Optional<String> email, Optional<String> password) {
    var config = new OwnerSettings(email, password);
    return new FirstOwner(database, accounts, links, signIns, hashing, config, site);
  }

  private record OwnerSettings(Optional<String> email, Optional<String> password)
      implements OwnerConfig {}

  /// Says it to the database as its superuser. The first column of the first row of the last.
  String say(String... statements) {
    return spare.say(statements);
  }

  @Override
  public void close() {
    node.close();
    spare.close();
  }
}
