package news.stet.media;

/// Ends the work on a file that cannot become a picture.
final class Refusal extends Exception {
  private final transient Intake outcome;

  private Refusal(String message, Intake outcome) {
    super(message);
    this.outcome = outcome;
  }

  /// A kind of file that is not taken.
  static Refusal notAPicture(String why) {
    return new Refusal(why, new Intake.NotAPicture(why));
  }

  /// A picture that is broken or too large.
  static Refusal unfit(String why) {
    return new Refusal(why, new Intake.Unfit(why));
  }

  static Refusal busy() {
    return new Refusal("busy", new Intake.Busy());
  }

  Intake outcome() {
    return outcome;
  }
}
