package news.stet.staff;

/// What came of making or changing an account.
public sealed interface AccountChange {
  record Done(Account account) implements AccountChange {}

  /// There is no such account.
  record Absent() implements AccountChange {}

  /// Somebody else changed it in between; it is at this version now.
  record Stale(long version) implements AccountChange {}

  /// Another account has this address.
  record EmailTaken(String email) implements AccountChange {}

  /// It would leave nobody who may do everything.
  record LastOwner() implements AccountChange {}

  /// A field will not do: `email`, `name`, `password` or `current`.
  record Unfit(String field) implements AccountChange {}
}
