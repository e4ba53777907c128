package news.stet.ground;

/// The database cannot be reached, or broke off. Nothing was acknowledged; the caller may try
/// again.
public final class DatabaseAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseAway(Throwable cause) {
    super("the database is away: " + cause.getMessage(), cause);
  }
}
