package news.stet.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes through the segments of a JPEG (ITU-T T.81, annex B) up to the end of its image. What
/// telephones and cameras hang on after that (films, second pictures) is not looked at, and gone in
/// what we make of it.
final class JpegOutline {
  /// Scans of a progressive JPEG. Encoders make about ten; each costs a pass over all pixels, so
  /// hundreds are an attack.
  private static final int SCANS_MOST = 60;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] XMP =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1);

  private final FileBytes in;
  private final Inside inside = new Inside();
  private int width;
  private int height;
  private int components;
  private int scans;

  JpegOutline(FileBytes in) {
    this.in = in;
  }

  Outline read() throws IOException, Refusal {
    in.skip(2);
    int marker = marker();
    while (marker != 0xd9) {
      marker = segment(marker);
    }
    if (components == 0 || scans == 0) {
      throw broken();
    }
    return new Outline(
        Outline.Format.JPEG, width, height, components == 1 ? 1 : components, inside);
  }

  /// The next marker; it may have any number of fill bytes before it.
  private int marker() throws IOException, Refusal {
    if (in.u8() != 0xff) {
      throw broken();
    }
    int marker = 0xff;
    while (marker == 0xff) {
      marker = in.u8();
    }
    return marker;
  }

  private int segment(int marker) throws IOException, Refusal {
    if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      return marker();
    }
    int length = in.u16() - 2;
    if (length < 0 || marker == 0 || marker == 0xd8) {
      throw broken();
    }
    switch (marker) {
      case 0xc0, 0xc1, 0xc2 -> frame(length);
      case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
          throw Refusal.unfit("This kind of JPEG (lossless or arithmetic) is not taken.");
      case 0xda -> {
        return scan(length);
      }
      case 0xe1, 0xed -> application(in.take(length));
      default -> in.skip(length);
    }
    return marker();
  }

  private void frame(int length) throws IOException, Refusal {
    if (length < 6 || components != 0) {
      throw broken();
    }
    int precision = in.u8();
    height = in.u16();
    width = in.u16();
    components = in.u8();
    in.skip(length - 6L);
    if (precision != 8 || components == 0 || components == 2 || components > 4) {
      throw Refusal.unfit("This kind of JPEG (12 bits, or uncommon colours) is not taken.");
    }
  }

  /// Skips a scan's header and its entropy-coded data, in which a 0xff stands before a zero or a
  /// restart marker only.
  private int scan(int length) throws IOException, Refusal {
    if (components == 0 || ++scans > SCANS_MOST) {
      throw broken();
    }
    in.skip(length);
    while (true) {
      if (in.u8() == 0xff) {
        int marker = in.u8();
        while (marker == 0xff) {
          marker = in.u8();
        }
        if (marker != 0 && (marker < 0xd0 || marker > 0xd7)) {
          return marker;
        }
      }
    }
  }

  private void application(byte[] segment) {
    if (startsWith(segment, EXIF)) {
      inside.exif(Arrays.copyOfRange(segment, EXIF.length, segment.length));
    } else if (startsWith(segment, XMP)) {
      inside.xmp(Arrays.copyOfRange(segment, XMP.length, segment.length));
    } else if (startsWith(segment, PHOTOSHOP)) {
      inside.photoshop(segment, PHOTOSHOP.length);
    }
  }

  private static boolean startsWith(byte[] segment, byte[] with) {
    return segment.length >= with.length
        && Arrays.equals(segment, 0, with.length, with, 0, with.length);
  }

  private static Refusal broken() {
    return Outline.broken(Outline.Format.JPEG);
  }
}
