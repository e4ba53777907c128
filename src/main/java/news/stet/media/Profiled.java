package news.stet.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;

/// A decoded picture's pixels, read in another colour space.
final class Profiled {
  private Profiled() {}

  /// With the file's own profile, which Java's decoder of PNG leaves out. A profile that cannot be
  /// read, or is for another number of colours, is left out too.
  static BufferedImage with(byte[] icc, BufferedImage image) {
    if (!(image.getColorModel() instanceof ComponentColorModel colors)) {
      return image;
    }
    try {
      var space = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
      return space.getNumComponents() == colors.getNumColorComponents() ? in(space, image) : image;
    } catch (IllegalArgumentException e) {
      return image;
    }
  }

  /// As if its profile were sRGB.
  static BufferedImage without(BufferedImage image) {
    boolean gray = image.getColorModel().getNumColorComponents() == 1;
    return in(ColorSpace.getInstance(gray ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB), image);
  }

  private static BufferedImage in(ColorSpace space, BufferedImage image) {
    ColorModel was = image.getColorModel();
    var colors =
        new ComponentColorModel(
            space,
            was.hasAlpha(),
            was.isAlphaPremultiplied(),
            was.getTransparency(),
            image.getRaster().getTransferType());
    return colors.isCompatibleRaster(image.getRaster())
        ? new BufferedImage(colors, image.getRaster(), was.isAlphaPremultiplied(), null)
        : image;
  }
}
