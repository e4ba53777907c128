package news.stet.staff;

import java.util.List;

/// Something one may be allowed to do. Every route names the duty it needs ([Needs]).
public enum Duty {
  /// Read everything the newsroom has: drafts, pictures, lists.
  LOOK(Role.REPORTER, Role.EDITOR, Role.NEWSLETTER_EDITOR, Role.OWNER),
  /// Write stories, upload pictures, submit.
  WRITE(Role.REPORTER, Role.EDITOR, Role.OWNER),
  /// Publish, update, schedule, take down, send back.
  PUBLISH(Role.EDITOR, Role.OWNER),
  /// Sections, topics, authors.
  KEEP_MASTHEAD(Role.EDITOR, Role.OWNER),
  /// Newsletters.
  SEND(Role.NEWSLETTER_EDITOR, Role.OWNER),
  /// Accounts, settings, erasing a passage everywhere.
  OWN(Role.OWNER);

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows Guava's only
  private final List<Role> roles;

  Duty(Role... roles) {
    this.roles = List.of(roles);
  }

  public boolean isOf(Role role) {
    return roles.contains(role);
  }

  /// The roles whose duty it is.
  public List<Role> roles() {
    return roles;
  }
}
