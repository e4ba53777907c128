package news.stet.story;

import news.stet.text.Words;

/// Where a story stands, as the desk shows it: never by colour alone, but by a drawing and a word.
///
/// @param kind what its class ends in
/// @param icon the `d` of one SVG path, 16 by 16
record StateChip(String kind, String icon, String word) {
  private static final String ROUND = "M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11";

  /// @param corrected whether readers are told of a correction under it
  static StateChip of(State state, boolean corrected, Words words) {
    return switch (state) {
      case DRAFT ->
          new StateChip(
              "draft",
              "M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9.25 4.5 11.5 6.75",
              words.say("state.draft"));
      case IN_REVIEW ->
          new StateChip(
              "review",
              ROUND + "M8 2.5v11M9.5 3v10M11 3.75v8.5M12.5 5.25v5.5",
              words.say("state.review"));
      case SCHEDULED ->
          new StateChip("scheduled", ROUND + "M8 5v3l2 1.5", words.say("state.scheduled"));
      case PUBLISHED ->
          corrected
              ? new StateChip(
                  "corrected",
                  "M8 2.5v6.5M4.75 5.75h6.5M4.75 12.5h6.5",
                  words.say("state.corrected"))
              : new StateChip(
                  "published", ROUND + "M5.5 8l1.75 1.75L10.5 6.5", words.say("state.published"));
      case TAKEN_DOWN -> new StateChip("down", "M5.5 3.5v9M10.5 3.5v9", words.say("state.down"));
    };
  }
}
