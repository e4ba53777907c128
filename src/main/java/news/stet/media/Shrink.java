package news.stet.media;

import java.util.Arrays;

/// Makes a picture smaller, fed with its rows from the top. Every new pixel is the average of the
/// area it covers, also of parts of pixels; nothing but one row of sums is held beside the result.
/// (It can also make one larger, which a picture decoded in part may need.)
final class Shrink {
  private final int fromWidth;
  private final double across;
  private final double down;
  private final Pixels to;
  private final double[] sums;
  private final double[] line;
  private double weight;
  private int fed;
  private int made;

  Shrink(int fromWidth, int fromHeight, int width, int height) {
    this.fromWidth = fromWidth;
    this.across = (double) fromWidth / width;
    this.down = (double) fromHeight / height;
    this.to = Pixels.blank(width, height);
    this.sums = new double[width * 3];
    this.line = new double[width * 3];
  }

  /// The same picture, smaller.
  static Pixels of(Pixels from, int width, int height) {
    var shrink = new Shrink(from.width(), from.height(), width, height);
    int[] row = new int[from.width()];
    for (int y = 0; y < from.height(); y++) {
      from.row(y, row);
      shrink.feed(row);
    }
    return shrink.done();
  }

  /// The next row.
  void feed(int[] rgb) {
    narrow(rgb);
    double top = fed;
    fed++;
    while (made < to.height() && top < fed) {
      double end = made == to.height() - 1 ? Double.MAX_VALUE : (made + 1) * down;
      double share = Math.min(fed, end) - top;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += line[i] * share;
      }
      weight += share;
      top += share;
      if (end > fed) {
        return;
      }
      finishRow();
    }
  }

  private void narrow(int[] rgb) {
    for (int out = 0; out < to.width(); out++) {
      double left = out * across;
      double right = Math.min((out + 1) * across, fromWidth);
      double red = 0;
      double green = 0;
      double blue = 0;
      for (int x = (int) left; x < right; x++) {
        double share = Math.min(x + 1, right) - Math.max(x, left);
        red += share * (rgb[x] >> 16 & 0xff);
        green += share * (rgb[x] >> 8 & 0xff);
        blue += share * (rgb[x] & 0xff);
      }
      double whole = right - left;
      line[out * 3] = red / whole;
      line[out * 3 + 1] = green / whole;
      line[out * 3 + 2] = blue / whole;
    }
  }

  private void finishRow() {
    for (int x = 0; x < to.width(); x++) {
      to.set(x, made, level(x * 3) << 16 | level(x * 3 + 1) << 8 | level(x * 3 + 2));
    }
    Arrays.fill(sums, 0);
    weight = 0;
    made++;
  }

  private int level(int i) {
    return (int) Math.min(255, Math.round(sums[i] / weight));
  }

  /// The result, once every row was fed.
  Pixels done() {
    if (made < to.height() && weight > 0) {
      finishRow();
    }
    return to;
  }
}
