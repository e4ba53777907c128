package news.stet.web;

import java.net.InetAddress;
import java.util.Optional;

/// A range of addresses: `10.0.0.0/8`, `2001:db8::/32`, or one address alone.
record Network(InetAddress first, int bits) {

  /// @throws IllegalArgumentException when the text is neither an address nor a range of them
  static Network read(String text) {
    String clean = text.strip();
    int slash = clean.indexOf('/');
    InetAddress address =
        address(slash < 0 ? clean : clean.substring(0, slash)).orElseThrow(() -> unfit(text));
    int most = address.getAddress().length * Byte.SIZE;
    int bits = slash < 0 ? most : bits(clean.substring(slash + 1), text);
    if (bits > most) {
      throw unfit(text);
    }
    return new Network(address, bits);
  }

  private static int bits(String digits, String text) {
    if (!digits.matches("[0-9]{1,3}")) {
      throw unfit(text);
    }
    return Integer.parseInt(digits);
  }

  private static IllegalArgumentException unfit(String text) {
    return new IllegalArgumentException(
        "STET_TRUSTED_PROXIES takes addresses and networks such as 10.0.0.0/8, not " + text);
  }

  /// An address written in digits; a name is never looked up.
  static Optional<InetAddress> address(String text) {
    String clean =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    try {
      return Optional.of(InetAddress.ofLiteral(clean));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
