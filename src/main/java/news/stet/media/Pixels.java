package news.stet.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Pixels in sRGB, without transparency, each in the lower 24 bits of an `int`.
final class Pixels {
  private final int width;
  private final int height;
  private final int[] rgb;

  private Pixels(int width, int height, int[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  static Pixels blank(int width, int height) {
    return new Pixels(width, height, new int[Math.multiplyExact(width, height)]);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return rgb[y * width + x];
  }

  void set(int x, int y, int value) {
    rgb[y * width + x] = value;
  }

  /// Copies a row out, as [Shrink] wants it.
  void row(int y, int[] into) {
    System.arraycopy(rgb, y * width, into, 0, width);
  }

  /// The same pixels for an encoder.
  BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    System.arraycopy(
        rgb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, rgb.length);
    return image;
  }
}
