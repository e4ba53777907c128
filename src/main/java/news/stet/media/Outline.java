package news.stet.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture's file before anything of it is decoded: what it is by its own bytes, how large, and
/// what else it carries. The whole file is gone through once, so a file that ends too early is
/// refused here.
///
/// @param bytesPerPixel what a pixel takes once decoded
record Outline(Format format, int width, int height, int bytesPerPixel, Inside inside) {
  /// What cameras make and pages can use; more is somebody's attack, or a map that wants another
  /// kind of page.
  static final long PIXELS_MOST = 50_000_000;

  static final int SIDE_MOST = 20_000;

  private static final int HEAD = 12;

  /// The kinds of file that are taken.
  enum Format {
    JPEG,
    PNG,
    WEBP
  }

  static Outline of(Path file) throws IOException, Refusal {
    if (Files.size(file) == 0) {
      throw Refusal.unfit("The file is empty.");
    }
    try (FileBytes in = FileBytes.of(file)) {
      return outline(format(file), in, Files.size(file)).fit();
    } catch (EOFException e) {
      throw Refusal.unfit("The file ends too early: part of it is missing.");
    }
  }

  private static Outline outline(Format format, FileBytes in, long size)
      throws IOException, Refusal {
    return switch (format) {
      case JPEG -> new JpegOutline(in).read();
      case PNG -> new PngOutline(in).read();
      case WEBP -> new WebpOutline(in, size).read();
    };
  }

  private static Format format(Path file) throws IOException, Refusal {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Format.JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Format.PNG;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Format.WEBP;
    }
    throw Refusal.notAPicture(name(text) + " Send a JPEG, PNG or WebP.");
  }

  private static String name(String head) {
    if (head.startsWith("GIF8")) {
      return "This is a GIF.";
    }
    if (head.startsWith("ftyp", 4)) {
      return "This is a HEIC, AVIF or film.";
    }
    if (head.stripLeading().startsWith("<")) {
      return "This is SVG, HTML or other text.";
    }
    return head.startsWith("%PDF") ? "This is a PDF." : "This is no picture that is known here.";
  }

  private Outline fit() throws Refusal {
    if (width < 1 || height < 1) {
      throw Refusal.unfit("The picture has no size.");
    }
    if (width > SIDE_MOST || height > SIDE_MOST || (long) width * height > PIXELS_MOST) {
      throw Refusal.unfit(
          "The picture has "
              + width
              + " × "
              + height
              + " pixels. At most 50 megapixels are taken, and 20 000 pixels on a side.");
    }
    return this;
  }

  /// The file is not what its first bytes say.
  static Refusal broken(Format format) {
    return Refusal.unfit("The file begins like a " + format + " but is not a whole one.");
  }
}
