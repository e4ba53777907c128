package news.stet.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.staff.Accounts;

/// The names of those whom the trail tells of.
@Singleton
final class PeopleNamed implements Subjects {
  private static final String ACCOUNT = "account:";

  private final Database database;
  private final Accounts accounts;

  PeopleNamed(Database database, Accounts accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Override
  public Map<String, Named> named(List<String> objects) {
    List<UUID> ids =
        objects.stream()
            .filter(object -> object.startsWith(ACCOUNT))
            .map(object -> UUID.fromString(object.substring(ACCOUNT.length())))
            .toList();
    return database.read(s -> accounts.names(s, ids)).entrySet().stream()
        .collect(
            Collectors.toMap(one -> ACCOUNT + one.getKey(), one -> new Named(one.getValue(), "")));
  }
}
