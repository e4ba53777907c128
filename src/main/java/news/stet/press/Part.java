package news.stet.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a page, rendered once for the whole site.
///
/// @param slices its text, broken by holes that other parts fill when a page is put together
/// @param tags what it is made of; an invalidated tag makes every part that carries it come anew
/// @param until when the clock alone makes it wrong
public record Part(List<Slice> slices, Set<String> tags, Optional<Instant> until) {
  private static final Pattern HOLE = Pattern.compile("<!--part ([^ >]+)-->");

  public Part {
    slices = List.copyOf(slices);
    tags = Set.copyOf(tags);
  }

  /// A stretch of text, or the place of another part.
  public sealed interface Slice {
    record Text(String text) implements Slice {}

    /// Filled with the part of that key; left empty when nobody provides it.
    record Hole(PartKey key) implements Slice {}
  }

  /// Markup in which `<!--part KEY-->` marks a hole. Safe as long as the markup comes from
  /// templates that escape what people wrote: an escaped text holds no `<`.
  public static Part of(String markup, Set<String> tags) {
    return new Part(slices(markup), tags, Optional.empty());
  }

  /// Text in which nothing is a hole (feeds, JSON, plain text).
  public static Part verbatim(String text, Set<String> tags) {
    return new Part(List.of(new Slice.Text(text)), tags, Optional.empty());
  }

  public Part until(Instant moment) {
    return new Part(slices, tags, Optional.of(moment));
  }

  /// The mark of a hole, for a template to print unescaped.
  public static String hole(PartKey key) {
    return "<!--part " + key + "-->";
  }

  private static List<Slice> slices(String markup) {
    var slices = new ArrayList<Slice>();
    Matcher hole = HOLE.matcher(markup);
    int from = 0;
    while (hole.find()) {
      slices.add(new Slice.Text(markup.substring(from, hole.start())));
      slices.add(new Slice.Hole(new PartKey(hole.group(1))));
      from = hole.end();
    }
    slices.add(new Slice.Text(markup.substring(from)));
    return slices;
  }
}
