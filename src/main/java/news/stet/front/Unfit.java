package news.stet.front;

import java.util.UUID;
import news.stet.story.LocalTime;

/// A time until which a story cannot be kept, as somebody typed it.
///
/// @param time what came of reading it: never a moment
record Unfit(String story, String typed, LocalTime time) {
  /// More than any time is long.
  private static final int MOST = 40;

  Unfit {
    typed = typed.substring(0, Math.min(typed.length(), MOST));
  }

  boolean isOf(UUID other) {
    return story.equals(other.toString());
  }

  /// The end of a key of the words.
  String word() {
    return switch (time) {
      case LocalTime.Skipped _ -> "skipped";
      case LocalTime.Twice _ -> "twice";
      case LocalTime.At _, LocalTime.Unreadable _ -> "unreadable";
    };
  }
}
