package news.stet.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Compressed bytes made whole, as long as they do not grow beyond [Inside#MOST].
final class Inflated {
  private Inflated() {}

  /// Nothing when the bytes are not zlib's, or too many.
  static Optional<byte[]> of(byte[] deflated) {
    byte[] out = new byte[Inside.MOST];
    try (var inflater = new Inflater()) {
      inflater.setInput(deflated);
      int length = inflater.inflate(out);
      return inflater.finished() ? Optional.of(Arrays.copyOf(out, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    }
  }
}
