package news.stet.press;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An answer to a reader's address: which parts, in which order, under which headers.
///
/// @param status 200, 301, 404, 410, …
/// @param contentType such as `text/html;charset=utf-8`
/// @param headers headers of its own (`Location`, `Link`, CSP), beside those that press sets
/// @param parts keys of the parts whose bytes follow one another
/// @param tags what the page itself hangs from, beside the tags of its parts
/// @param shared how long shared caches may keep it without asking
public record Page(
    int status,
    String contentType,
    Map<String, String> headers,
    List<PartKey> parts,
    Set<String> tags,
    Duration shared) {
  public static final String HTML = "text/html;charset=utf-8";

  public Page {
    headers = Map.copyOf(headers);
    parts = List.copyOf(parts);
    tags = Set.copyOf(tags);
  }

  /// A page of HTML with status 200.
  public static Page html(List<PartKey> parts, Set<String> tags) {
    return new Page(200, HTML, Map.of(), parts, tags, Duration.ofSeconds(5));
  }

  /// A document of another type with status 200, made of one part.
  public static Page document(String contentType, PartKey part, Set<String> tags) {
    return new Page(200, contentType, Map.of(), List.of(part), tags, Duration.ofSeconds(30));
  }

  /// Another address, for ever.
  public static Page moved(String location, Set<String> tags) {
    return new Page(
        301, HTML, Map.of("Location", location), List.of(), tags, Duration.ofSeconds(30));
  }

  public Page with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Page(status, contentType, more, parts, tags, shared);
  }

  public Page status(int other) {
    return new Page(other, contentType, headers, parts, tags, shared);
  }

  public Page shared(Duration other) {
    return new Page(status, contentType, headers, parts, tags, other);
  }

  /// The header's value, if it was set here.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
