package news.stet.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// How a picture must be turned to stand upright (Exif 2.32, tag 0x0112): first mirrored, then
/// turned clockwise.
///
/// @param mirrored left and right change places
/// @param quarters turns of 90° clockwise, 0 to 3
record Orientation(boolean mirrored, int quarters) {
  static final Orientation UPRIGHT = new Orientation(false, 0);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  /// What Exif's numbers 1 to 8 mean.
  static Orientation numbered(int number) {
    return switch (number) {
      case 2 -> new Orientation(true, 0);
      case 3 -> new Orientation(false, 2);
      case 4 -> new Orientation(true, 2);
      case 5 -> new Orientation(true, 3);
      case 6 -> new Orientation(false, 1);
      case 7 -> new Orientation(true, 1);
      case 8 -> new Orientation(false, 3);
      default -> UPRIGHT;
    };
  }

  /// What Exif says; upright when it says nothing, or nothing that can be understood.
  static Orientation of(Optional<byte[]> exif) {
    return numbered(exif.map(Orientation::number).orElse(1));
  }

  private static int number(byte[] tiff) {
    // A WebP's Exif may begin as a JPEG's segment does.
    int from = tiff.length > 6 && tiff[0] == 'E' ? 6 : 0;
    if (tiff.length < from + 8) {
      return 1;
    }
    ByteBuffer in = ByteBuffer.wrap(tiff, from, tiff.length - from).slice();
    in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = in.getInt(4);
    if (directory < 0 || directory > in.limit() - 2) {
      return 1;
    }
    int entries = in.getShort(directory) & 0xffff;
    for (int i = 0, at = directory + 2; i < entries && at + ENTRY <= in.limit(); i++, at += ENTRY) {
      if ((in.getShort(at) & 0xffff) == TAG && in.getShort(at + 2) == SHORT) {
        return in.getShort(at + 8);
      }
    }
    return 1;
  }

  /// Whether width and height change places.
  boolean lying() {
    return quarters % 2 == 1;
  }

  /// The picture set upright.
  Pixels upright(Pixels from) {
    if (equals(UPRIGHT)) {
      return from;
    }
    int width = lying() ? from.height() : from.width();
    int height = lying() ? from.width() : from.height();
    var to = Pixels.blank(width, height);
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < from.width(); x++) {
        int across = mirrored ? from.width() - 1 - x : x;
        switch (quarters) {
          case 0 -> to.set(across, y, from.at(x, y));
          case 1 -> to.set(width - 1 - y, across, from.at(x, y));
          case 2 -> to.set(width - 1 - across, height - 1 - y, from.at(x, y));
          default -> to.set(y, height - 1 - across, from.at(x, y));
        }
      }
    }
    return to;
  }
}
