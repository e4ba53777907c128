package news.stet.media;

/// What came of a file that was to become a picture.
public sealed interface Intake {

  /// It is kept, in all sizes that pages need.
  record Taken(Picture picture) implements Intake {}

  /// The file is of a kind that is not taken, whatever its name says.
  ///
  /// @param why in words for the sender
  record NotAPicture(String why) implements Intake {}

  /// A picture, but broken, or larger than is taken.
  ///
  /// @param why in words for the sender
  record Unfit(String why) implements Intake {}

  /// Others are being developed; try again in a moment.
  record Busy() implements Intake {}
}
