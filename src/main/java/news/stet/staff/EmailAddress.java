package news.stet.staff;

import java.util.Locale;
import java.util.Optional;
import news.stet.text.Plain;

/// An address someone typed, as we keep it: trimmed, the domain in lower case, at most 254 octets
/// (RFC 5321 §4.5.3.1.3 with its two angle brackets). Says nothing about whether mail reaches it.
record EmailAddress(String value) {
  static final int MOST = 254;

  /// Never throws: what people type is data.
  static Optional<EmailAddress> typed(String text) {
    String clean = text.strip();
    int at = clean.lastIndexOf('@');
    boolean fit =
        at > 0
            && at < clean.length() - 1
            && clean.length() <= MOST
            && clean.codePoints().noneMatch(Character::isWhitespace)
            && Plain.fit(clean).equals(clean);
    return fit
        ? Optional.of(
            new EmailAddress(
                clean.substring(0, at + 1) + clean.substring(at + 1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
