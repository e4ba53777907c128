package news.stet.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;

/// The mark in the sizes that browsers and phones ask for: a line of text with the dots a
/// proofreader sets under what shall stand. Drawn here so that every size is sharp; `mark.svg` is
/// the same drawing.
final class Icons {
  private static final Color GROUND = new Color(0xA3162A);

  /// The drawing's own units, as in `mark.svg`.
  private static final double UNITS = 32;

  private Icons() {}

  static byte[] png(int pixels) {
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(pixels / UNITS, pixels / UNITS);
    pen.setColor(GROUND);
    pen.fill(new Rectangle2D.Double(0, 0, UNITS, UNITS));
    pen.setColor(Color.WHITE);
    pen.fill(new Rectangle2D.Double(7, 9, 18, 5));
    for (double dot : new double[] {7, 13.5, 20}) {
      pen.fill(new Ellipse2D.Double(dot, 19, 5, 5));
    }
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// An ICO file that holds one PNG (header of 6 bytes, one entry of 16), which every browser since
  /// 2009 reads.
  static byte[] ico() {
    int pixels = 48;
    byte[] png = png(pixels);
    return ByteBuffer.allocate(22 + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 1)
        .put((byte) pixels)
        .put((byte) pixels)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 32)
        .putInt(png.length)
        .putInt(22)
        .put(png)
        .array();
  }
}
