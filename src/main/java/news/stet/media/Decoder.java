package news.stet.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;

/// Turns a file whose [Outline] is known into pixels, in memory whose size is known before: a
/// decoded picture takes 50 million × 4 bytes at most, a progressive JPEG as much again outside the
/// heap.
final class Decoder {
  /// Beyond this a picture is decoded with only every second (third, …) pixel of every second row.
  private static final long DECODED_MOST = 256L << 20;

  /// A quarter of the heap at most goes into one picture.
  private static final int HEAP_SHARE = 4;

  private Decoder() {}

  /// The picture as the file has it, not turned yet, at exactly this size.
  static Pixels decode(Path file, Outline outline, int width, int height) throws Refusal {
    try {
      return shrunk(inItsColours(read(file, outline), outline), width, height);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Decoders meet crafted files with exceptions of every kind.
      throw Refusal.unfit(
          "The picture cannot be decoded: " + outline.format() + " data is broken.");
    }
  }

  private static BufferedImage read(Path file, Outline outline) throws IOException {
    ImageReader reader = reader(outline.format());
    try (var in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      var how = reader.getDefaultReadParam();
      int step = step(outline);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  /// Every how many pixels one is decoded.
  private static int step(Outline outline) {
    long most = Math.min(DECODED_MOST, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    long bytes = (long) outline.width() * outline.height() * outline.bytesPerPixel();
    return (int) Math.ceil(Math.sqrt((double) bytes / most));
  }

  private static ImageReader reader(Outline.Format format) throws IOException {
    return switch (format) {
      case JPEG -> jpeg().createReaderInstance();
      case PNG -> ImageIO.getImageReadersByFormatName("png").next();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
    };
  }

  /// The decoder that also knows four colours and repairs profiles. It stands on Java's own, which
  /// it finds by being registered.
  private static ImageReaderSpi jpeg() {
    var registry = IIORegistry.getDefaultInstance();
    var known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
    if (known != null) {
      return known;
    }
    var made = new JPEGImageReaderSpi();
    registry.registerServiceProvider(made, ImageReaderSpi.class);
    return made;
  }

  private static BufferedImage inItsColours(BufferedImage decoded, Outline outline) {
    BufferedImage image =
        outline.inside().profile().map(icc -> Profiled.with(icc, decoded)).orElse(decoded);
    return new Rows(image).convertible() ? image : Profiled.without(image);
  }

  private static Pixels shrunk(BufferedImage image, int width, int height) {
    var shrink = new Shrink(image.getWidth(), image.getHeight(), width, height);
    var rows = new Rows(image);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      rows.row(y, row);
      shrink.feed(row);
    }
    return shrink.done();
  }
}
