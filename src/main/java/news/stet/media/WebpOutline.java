package news.stet.media;

import java.io.IOException;

/// Goes through the chunks of a WebP (RFC 9649) to its end. Nothing may follow, and nothing may
/// move.
final class WebpOutline {
  private static final int MOVES = 0x02;

  private final FileBytes in;
  private final long size;
  private final Inside inside = new Inside();
  private int width;
  private int height;
  private int canvasWidth;
  private int canvasHeight;

  WebpOutline(FileBytes in, long size) {
    this.in = in;
    this.size = size;
  }

  Outline read() throws IOException, Refusal {
    in.skip(4);
    long riff = in.u32Little() + 8;
    in.skip(4);
    if (riff < size) {
      throw broken();
    }
    long at = 12;
    while (at + 8 <= riff) {
      String name = in.name();
      long length = in.u32Little();
      chunk(name, length);
      in.skip(length & 1);
      at += 8 + length + (length & 1);
    }
    boolean canvasFits = canvasWidth == 0 || (canvasWidth == width && canvasHeight == height);
    if (width == 0 || !canvasFits) {
      throw broken();
    }
    return new Outline(Outline.Format.WEBP, width, height, 4, inside);
  }

  private void chunk(String name, long length) throws IOException, Refusal {
    switch (name) {
      case "VP8X" -> canvas(length);
      case "VP8 " -> lossy(length);
      case "VP8L" -> lossless(length);
      case "ANIM", "ANMF" -> throw moves();
      case "EXIF", "XMP " -> metadata(name, length);
      default -> in.skip(length);
    }
  }

  private void canvas(long length) throws IOException, Refusal {
    if (length < 10 || canvasWidth != 0) {
      throw broken();
    }
    if ((in.u8() & MOVES) != 0) {
      throw moves();
    }
    in.skip(3);
    canvasWidth = 1 + u24();
    canvasHeight = 1 + u24();
    in.skip(length - 10);
  }

  private int u24() throws IOException {
    return in.u8() | in.u8() << 8 | in.u8() << 16;
  }

  /// A key frame's tag, its start code, and two sizes of 14 bits under 2 of scaling (RFC 6386
  /// §9.1).
  private void lossy(long length) throws IOException, Refusal {
    if (length < 10 || width != 0) {
      throw broken();
    }
    int tag = u24();
    int start = u24();
    if ((tag & 1) != 0 || start != 0x2a019d) {
      throw broken();
    }
    width = (in.u8() | in.u8() << 8) & 0x3fff;
    height = (in.u8() | in.u8() << 8) & 0x3fff;
    in.skip(length - 10);
  }

  /// A signature, then two sizes of 14 bits, less one (RFC 9649 §3.4).
  private void lossless(long length) throws IOException, Refusal {
    if (length < 5 || width != 0 || in.u8() != 0x2f) {
      throw broken();
    }
    long bits = in.u32Little();
    width = 1 + (int) (bits & 0x3fff);
    height = 1 + (int) (bits >> 14 & 0x3fff);
    in.skip(length - 5);
  }

  private void metadata(String name, long length) throws IOException {
    if (length > Inside.MOST) {
      in.skip(length);
    } else if (name.equals("EXIF")) {
      inside.exif(in.take((int) length));
    } else {
      inside.xmp(in.take((int) length));
    }
  }

  private static Refusal moves() {
    return Refusal.unfit("Moving pictures are not taken. Send one still picture of it.");
  }

  private static Refusal broken() {
    return Outline.broken(Outline.Format.WEBP);
  }
}
