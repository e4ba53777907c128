package news.stet.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// Goes through the chunks of a PNG (W3C PNG, third edition, §5) to its end, checking each one's
/// sum. Nothing may follow.
final class PngOutline {
  private static final int PIECE = 1 << 16;
  private static final String XMP = "XML:com.adobe.xmp";

  private final FileBytes in;
  private final Inside inside = new Inside();
  private Optional<Head> head = Optional.empty();
  private boolean data;

  private record Head(int width, int height, int bytesPerPixel) {}

  PngOutline(FileBytes in) {
    this.in = in;
  }

  Outline read() throws IOException, Refusal {
    in.skip(8);
    while (chunk()) {
      // Until the end chunk.
    }
    if (!data || in.next() != -1) {
      throw broken();
    }
    Head found = head.orElseThrow(PngOutline::broken);
    return new Outline(
        Outline.Format.PNG, found.width(), found.height(), found.bytesPerPixel(), inside);
  }

  /// Reads one chunk; says whether another follows.
  private boolean chunk() throws IOException, Refusal {
    long length = in.u32();
    byte[] type = in.take(4);
    String name = new String(type, StandardCharsets.ISO_8859_1);
    if (length > Integer.MAX_VALUE || head.isEmpty() != name.equals("IHDR")) {
      throw broken();
    }
    var sum = new CRC32();
    sum.update(type);
    boolean kept = wanted(name) && length <= Inside.MOST;
    byte[] content = kept ? in.take((int) length) : new byte[0];
    sum.update(content);
    if (!kept) {
      skip(length, sum);
    }
    if (in.u32() != sum.getValue()) {
      throw broken();
    }
    understand(name, content);
    return !name.equals("IEND");
  }

  private static boolean wanted(String name) {
    return switch (name) {
      case "IHDR", "eXIf", "iTXt", "iCCP" -> true;
      default -> false;
    };
  }

  private void skip(long length, CRC32 sum) throws IOException {
    long left = length;
    while (left > 0) {
      byte[] piece = in.take((int) Math.min(left, PIECE));
      sum.update(piece);
      left -= piece.length;
    }
  }

  private void understand(String name, byte[] content) throws Refusal {
    switch (name) {
      case "IHDR" -> head = Optional.of(head(content));
      case "IDAT" -> data = true;
      case "eXIf" -> inside.exif(content);
      case "iTXt" -> text(content);
      case "iCCP" -> profile(content);
      default -> {}
    }
  }

  private static Head head(byte[] content) throws Refusal {
    if (content.length != 13) {
      throw broken();
    }
    ByteBuffer in = ByteBuffer.wrap(content);
    int width = in.getInt();
    int height = in.getInt();
    int depth = in.get();
    int samples =
        switch (in.get()) {
          case 0, 3 -> 1;
          case 4 -> 2;
          case 2 -> 3;
          case 6 -> 4;
          default -> throw broken();
        };
    // Sizes beyond 2³¹ read as negative; the standard has none either.
    return new Head(
        width < 0 ? Integer.MAX_VALUE : width,
        height < 0 ? Integer.MAX_VALUE : height,
        depth == 16 ? samples * 2 : samples);
  }

  /// Keyword, 0, compressed?, method, language, 0, translated keyword, 0, text (§11.3.3.4).
  private void text(byte[] content) {
    int keyword = zero(content, 0);
    int language = zero(content, keyword + 3);
    int translated = zero(content, language + 1);
    if (translated < content.length
        && XMP.equals(new String(content, 0, keyword, StandardCharsets.ISO_8859_1))) {
      byte[] text = Arrays.copyOfRange(content, translated + 1, content.length);
      (content[keyword + 1] == 0 ? Optional.of(text) : Inflated.of(text)).ifPresent(inside::xmp);
    }
  }

  /// Name, 0, method, compressed profile (§11.3.2.3).
  private void profile(byte[] content) {
    int name = zero(content, 0);
    if (name + 2 < content.length) {
      Inflated.of(Arrays.copyOfRange(content, name + 2, content.length)).ifPresent(inside::profile);
    }
  }

  /// Where the next zero is, or the end.
  private static int zero(byte[] content, int from) {
    int at = from;
    while (at < content.length && content[at] != 0) {
      at++;
    }
    return at;
  }

  private static Refusal broken() {
    return Outline.broken(Outline.Format.PNG);
  }
}
