package news.stet.media;

import java.util.List;

/// The widths that pages need: a telephone's column at one, one and a half and two dots a pixel,
/// the column and the full width of a wide page, and twice that.
final class Sizes {
  private static final List<Integer> WIDTHS = List.of(320, 480, 640, 960, 1280, 1600, 2240);

  private Sizes() {}

  /// The widths made of a picture, widest first: never wider than it is, and at least one.
  static List<Integer> of(int width) {
    List<Integer> fitting = WIDTHS.stream().filter(size -> size <= width).toList();
    return fitting.isEmpty() ? List.of(width) : fitting.reversed();
  }

  /// The height that goes with a width.
  static int height(int width, int ofWidth, int ofHeight) {
    return (int) Math.max(1, Math.round((double) ofHeight * width / ofWidth));
  }

  /// Whether a width could be one of a picture's at all.
  static boolean possible(int width) {
    return width >= 1 && (width < WIDTHS.getFirst() || WIDTHS.contains(width));
  }
}
