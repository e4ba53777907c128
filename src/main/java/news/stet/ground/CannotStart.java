package news.stet.ground;

/// Why Stet cannot start here: one sentence for whoever typed the command, without a stack trace.
public final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
