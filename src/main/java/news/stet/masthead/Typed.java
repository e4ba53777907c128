package news.stet.masthead;

import java.util.Optional;
import java.util.function.Supplier;
import news.stet.text.Plain;
import news.stet.text.Slugs;
import news.stet.text.WebAddress;
import news.stet.web.Problem;

/// Fields as somebody typed them, made fit to keep, or refused with a [Problem] that names the
/// field. Lengths are in characters (code points), as PostgreSQL counts them.
final class Typed {
  static final int NAME_MOST = 200;
  static final int BIO_MOST = 5_000;
  static final int DESCRIPTION_MOST = 500;

  /// RFC 5321 §4.5.3.1.3: a path of 256 octets, less its brackets.
  static final int EMAIL_MOST = 254;

  private Typed() {}

  /// One line that must say something.
  static String name(String field, Optional<String> typed) {
    String name = Plain.line(typed.orElse(""));
    if (name.isEmpty()) {
      throw Problem.field(field, field + " must say something.").thrown();
    }
    return within(field, name, NAME_MOST);
  }

  static String line(String field, Optional<String> typed, int most) {
    return within(field, Plain.line(typed.orElse("")), most);
  }

  static String lines(String field, Optional<String> typed, int most) {
    return within(field, Plain.lines(typed.orElse("")), most);
  }

  private static String within(String field, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw Problem.field(field, field + " must have at most " + most + " characters.")
          .and("limit", most)
          .thrown();
    }
    return text;
  }

  /// The slug, or else one made by ourselves.
  static String slug(Optional<String> typed, Supplier<String> made) {
    String slug = typed.map(Plain::line).filter(text -> !text.isEmpty()).orElseGet(made);
    if (!Slugs.valid(slug)) {
      throw Problem.field(
              "slug",
              "slug must be lower-case letters a to z and digits, parted by single hyphens, at most "
                  + Slugs.LONGEST
                  + " characters.")
          .thrown();
    }
    return slug;
  }

  /// A field that names what the request is about anyway may be left out, but not be another.
  static void same(String field, Optional<?> typed, Object is) {
    if (typed.isPresent() && !typed.get().equals(is)) {
      throw Problem.field(field, field + " cannot be changed.").thrown();
    }
  }

  /// An address of the web, where one is given.
  static Optional<String> address(String field, Optional<String> typed) {
    return typed
        .map(Plain::line)
        .filter(text -> !text.isEmpty())
        .map(text ->
            WebAddress.typed(text)
                .filter(address -> address.web() || address.own())
                .map(WebAddress::href)
                .orElseThrow(() ->
                    Problem.field(field, field + " must begin with https:// or with /.").thrown()));
  }

  /// An address of e-mail, where one is given. Whether a letter arrives there nobody knows yet.
  static Optional<String> email(String field, Optional<String> typed) {
    return typed
        .map(Plain::line)
        .filter(text -> !text.isEmpty())
        .map(text -> {
          boolean fits = within(field, text, EMAIL_MOST).matches("[^@\\s]+@[^@\\s]+");
          if (!fits || WebAddress.typed("mailto:" + text).isEmpty()) {
            throw Problem.field(field, field + " must be like news@example.org.").thrown();
          }
          return text;
        });
  }
}
