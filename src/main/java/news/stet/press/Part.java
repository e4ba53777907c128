package news.stet.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A piece of a page, rendered once for the whole site.
///
/// @param slices its text, broken by holes that other parts fill when a page is put together
/// @param tags what it is made of; an invalidated tag makes every part that carries it come anew
/// @param until when the clock alone makes it wrong
public record Part(List<Slice> slices, Set<String> tags, Optional<Instant> until) {
  private static final Pattern HOLE = Pattern.compile("<!--(part|some (\\d{1,3})) ([^>]+)-->");
  private static final Pattern SPACE = Pattern.compile(" ");

  public Part {
    slices = List.copyOf(slices);
    tags = Set.copyOf(tags);
  }

  /// A stretch of text, or the place of another part.
  public sealed interface Slice {
    record Text(String text) implements Slice {}

    /// Filled with the part of that key; left empty when nobody provides it.
    record Hole(PartKey key) implements Slice {}

    /// Filled with the first `most` of these parts that exist and are about something not yet on
    /// the page. A part with such places in which all of them stay empty is left out whole, heading
    /// and all.
    record Some(int most, List<PartKey> keys) implements Slice {}
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

  /// The mark of a place for the first `most` of these parts that are about something not yet on
  /// the page.
  public static String some(int most, List<PartKey> keys) {
    return keys.isEmpty()
        ? ""
        : keys.stream()
            .map(PartKey::text)
            .collect(Collectors.joining(" ", "<!--some " + most + " ", "-->"));
  }

  private static List<Slice> slices(String markup) {
    var slices = new ArrayList<Slice>();
    Matcher hole = HOLE.matcher(markup);
    int from = 0;
    while (hole.find()) {
      slices.add(new Slice.Text(markup.substring(from, hole.start())));
      List<PartKey> keys = SPACE.splitAsStream(hole.group(3)).map(PartKey::new).toList();
      slices.add(
          hole.group(2) == null
              ? new Slice.Hole(keys.getFirst())
              : new Slice.Some(Integer.parseInt(hole.group(2)), keys));
      from = hole.end();
    }
    slices.add(new Slice.Text(markup.substring(from)));
    return slices;
  }
}
