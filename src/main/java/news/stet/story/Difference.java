package news.stet.story;

import java.util.List;

/// What differs between two texts of a story, as it is read.
///
/// @param fields those with words of their own: headline, standfirst
/// @param facts those that are one thing or another: section, authors, photo
/// @param body its blocks in the order of reading, runs of unchanged ones counted
/// @param added words that came in, over all
/// @param taken words that went
record Difference(List<Field> fields, List<Fact> facts, List<Part> body, int added, int taken) {

  public boolean none() {
    return fields.isEmpty() && facts.isEmpty() && body.stream().allMatch(part -> part.same() > 0);
  }

  public boolean bodied() {
    return body.stream().anyMatch(part -> part.same() == 0);
  }

  /// @param title whether it is set as a title
  record Field(String name, boolean title, List<WordDiff.Piece> pieces) {}

  /// @param before empty for nothing
  record Fact(String name, String before, String after) {}

  /// A block of the body, or a run of blocks that did not change.
  ///
  /// @param kind what block it is, where that has to be said; else empty
  /// @param same how many unchanged blocks stand here; 0 for one that changed
  /// @param only whether nothing but its marks changed: links, emphasis, notes
  record Part(String kind, List<WordDiff.Piece> pieces, int same, boolean only) {
    static Part same(int count) {
      return new Part("", List.of(), count, false);
    }
  }
}
