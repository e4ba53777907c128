package news.stet.media;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file read once from its beginning, a piece at a time; what is skipped is never held. Reading
/// past the end throws [java.io.EOFException].
final class FileBytes implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;

  private FileBytes(DataInputStream in) {
    this.in = in;
  }

  static FileBytes of(Path file) throws IOException {
    return new FileBytes(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
  }

  int u8() throws IOException {
    return in.readUnsignedByte();
  }

  /// The next byte, or -1 at the end.
  int next() throws IOException {
    return in.read();
  }

  int u16() throws IOException {
    return in.readUnsignedShort();
  }

  long u32() throws IOException {
    return in.readInt() & 0xffff_ffffL;
  }

  /// Four bytes, the smallest first, as RIFF counts.
  long u32Little() throws IOException {
    return Integer.reverseBytes(in.readInt()) & 0xffff_ffffL;
  }

  /// Four letters that name a chunk.
  String name() throws IOException {
    return new String(take(4), StandardCharsets.ISO_8859_1);
  }

  byte[] take(int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  void skip(long count) throws IOException {
    in.skipNBytes(count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
