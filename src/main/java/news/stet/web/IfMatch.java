package news.stet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which version a PUT or DELETE means to replace (RFC 9110 §13.1.1). Lock the row, then ask
/// [#admits] with its present tag, so that nobody can write in between.
public final class IfMatch {
  /// An entity tag (RFC 9110 §8.8.3), strong or weak, or the star.
  private static final Pattern TAG =
      Pattern.compile("\\s*+(\\*|(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\")\\s*+(?:,|$)");

  /// Nobody has read more versions of one thing than this; a longer header is somebody's joke.
  private static final int TAGS_MOST = 20;

  private final List<String> tags;

  private IfMatch(List<String> tags) {
    this.tags = List.copyOf(tags);
  }

  /// What the header says.
  ///
  /// @throws jakarta.ws.rs.WebApplicationException 428 when it is missing, 400 when it holds no tag
  public static IfMatch required(Optional<String> header) {
    String text =
        header.filter(h -> !h.isBlank()).orElseThrow(() -> Problem.ifMatchMissing().thrown());
    var tags = new ArrayList<String>();
    Matcher tag = TAG.matcher(text);
    int at = 0;
    while (at < text.length() && tags.size() < TAGS_MOST && tag.find(at) && tag.start() == at) {
      tags.add(tag.group(1));
      at = tag.end();
    }
    if (at < text.length() || tags.isEmpty()) {
      throw Problem.unreadable(
              "If-Match must hold the ETag as it was sent, quotation marks included.")
          .thrown();
    }
    return new IfMatch(tags);
  }

  /// Whether the present version is one of those meant. Weak tags never match: they promise less
  /// than a write needs.
  public boolean admits(String etag) {
    return tags.contains("*") || (!etag.startsWith("W/") && tags.contains(etag));
  }

  /// The tag of a version that counts up: `"7"`.
  public static String tag(long version) {
    return "\"" + version + "\"";
  }
}
