package news.stet.media;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// The blocks that Photoshop and picture agencies put into a JPEG's APP13 segments (Adobe Photoshop
/// File Formats Specification, "Image Resource Blocks").
final class PhotoshopResources {
  private static final int BLOCK = 0x3842_494d; // 8BIM
  private static final int IPTC = 0x0404;

  private PhotoshopResources() {}

  static Optional<byte[]> iptc(byte[] resources) {
    ByteBuffer in = ByteBuffer.wrap(resources);
    while (in.remaining() >= 12 && in.getInt() == BLOCK) {
      int kind = in.getShort();
      int name = in.get() & 0xff;
      int padded = name | 1; // with its length byte, a name takes an even number of bytes
      if (in.remaining() < padded + 4) {
        return Optional.empty();
      }
      in.position(in.position() + padded);
      int size = in.getInt();
      if (size < 0 || size > in.remaining()) {
        return Optional.empty();
      }
      if (kind == IPTC) {
        return Optional.of(Arrays.copyOfRange(resources, in.position(), in.position() + size));
      }
      in.position(Math.min(in.limit(), in.position() + size + (size & 1)));
    }
    return Optional.empty();
  }
}
