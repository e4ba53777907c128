package news.stet.web;

/// Content security policies. None has a nonce, because pages are kept and handed to many, and none
/// needs one: there is no inline script and no inline style anywhere, and no page runs or loads
/// anything that is not ours.
public final class Csp {
  private static final String OURS_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " media-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self';"
          + " base-uri 'none'; manifest-src 'self'; require-trusted-types-for 'script';";

  /// Readers' pages.
  public static final String READER = OURS_ONLY + " frame-ancestors 'none'";

  /// The desk's pages, which may show a reader's page inside them.
  public static final String DESK = OURS_ONLY + " frame-src 'self'; frame-ancestors 'none'";

  /// A reader's page shown inside the desk.
  public static final String PREVIEW = OURS_ONLY + " frame-ancestors 'self'";

  /// What is no page at all.
  public static final String API = "default-src 'none'; frame-ancestors 'none'";

  private Csp() {}
}
