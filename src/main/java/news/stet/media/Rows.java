package news.stet.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.util.Optional;

/// The rows of a decoded picture in sRGB, whatever colours it was decoded in, laid on white where
/// they are transparent.
final class Rows {
  /// Rows converted from another colour space at once: enough to make the conversion fast, few
  /// enough that a picture is never held twice.
  private static final int STRIP = 64;

  private final BufferedImage image;
  private final int width;
  private Optional<BufferedImage> strip = Optional.empty();
  private int stripFrom;

  Rows(BufferedImage image) {
    this.image = image;
    this.width = image.getWidth();
  }

  /// Copies a row out. Rows are asked for from the top.
  void row(int y, int[] into) {
    ColorModel colors = image.getColorModel();
    if (plainGray(colors)) {
      gray(y, into);
    } else if (!(colors instanceof ComponentColorModel) || colors.getColorSpace().isCS_sRGB()) {
      image.getRGB(0, y, width, 1, into, 0, width);
    } else {
      converted(y).getRGB(0, y - stripFrom, width, 1, into, 0, width);
    }
    if (colors.hasAlpha()) {
      onWhite(into);
    }
  }

  /// Grey without a profile: its values are those of sRGB, while Java takes them for linear light
  /// and would make the picture too bright.
  private static boolean plainGray(ColorModel colors) {
    return colors instanceof ComponentColorModel
        && colors.getColorSpace().equals(ColorSpace.getInstance(ColorSpace.CS_GRAY));
  }

  private void gray(int y, int[] into) {
    var raster = image.getRaster();
    int down = image.getColorModel().getComponentSize(0) - 8;
    boolean alpha = raster.getNumBands() > 1;
    for (int x = 0; x < width; x++) {
      int level = eightBits(raster.getSample(x, y, 0), down);
      int opaque = alpha ? eightBits(raster.getSample(x, y, 1), down) : 0xff;
      into[x] = opaque << 24 | level << 16 | level << 8 | level;
    }
  }

  private static int eightBits(int sample, int down) {
    return down >= 0 ? sample >> down : sample * 0xff / ((1 << (8 + down)) - 1);
  }

  private BufferedImage converted(int y) {
    if (strip.isEmpty() || y >= stripFrom + strip.get().getHeight()) {
      int rows = Math.min(STRIP, image.getHeight() - y);
      strip = Optional.of(srgb(image.getSubimage(0, y, width, rows)));
      stripFrom = y;
    }
    return strip.get();
  }

  private static BufferedImage srgb(BufferedImage from) {
    int type =
        from.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var to = new BufferedImage(from.getWidth(), from.getHeight(), type);
    return new ColorConvertOp(null).filter(from, to);
  }

  /// Whether the picture's profile can be worked with: some that are read cannot.
  boolean convertible() {
    try {
      row(0, new int[width]);
      return true;
    } catch (CMMException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void onWhite(int[] row) {
    for (int x = 0; x < row.length; x++) {
      int opaque = row[x] >>> 24;
      int white = 0xff * (0xff - opaque);
      row[x] =
          over(row[x] >> 16 & 0xff, opaque, white) << 16
              | over(row[x] >> 8 & 0xff, opaque, white) << 8
              | over(row[x] & 0xff, opaque, white);
    }
  }

  private static int over(int level, int opaque, int white) {
    return (level * opaque + white + 127) / 0xff;
  }
}
