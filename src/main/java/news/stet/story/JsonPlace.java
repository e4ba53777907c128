package news.stet.story;

import java.util.Optional;

/// Where we are in a JSON document; written out (`body.content[3].attrs`) only when somebody has to
/// be told.
///
/// @param step `.name` or `[index]`; of the outermost place its name
record JsonPlace(Optional<JsonPlace> outer, String step) {
  static JsonPlace of(String name) {
    return new JsonPlace(Optional.empty(), name);
  }

  JsonPlace field(String name) {
    return new JsonPlace(Optional.of(this), "." + name);
  }

  JsonPlace item(int index) {
    return new JsonPlace(Optional.of(this), "[" + index + "]");
  }

  @Override
  public String toString() {
    return outer.map(JsonPlace::toString).orElse("") + step;
  }
}
