package news.stet.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.text.Language;
import news.stet.text.Words;

/// The page on which a story is written and moved on.
///
/// @param title what the page is called: the headline, or that there is none yet
/// @param version of the working copy that the form was made from
/// @param language of the story
/// @param address where it stands or will stand, as readers type it
/// @param slug the one it has, shown where the field is empty
/// @param reads whether whoever sees it may only read
/// @param present other people who have it open
/// @param faults what will not do, by the id of the field it is in
/// @param notice what has happened, or what kept it from happening
/// @param bodyHtml the body as readers without script see it
/// @param said what the editor's module says, as JSON; empty where the build has none
record WritingPage(
    UUID id,
    String title,
    long version,
    String edition,
    String editionName,
    Language language,
    String address,
    String slug,
    StateChip chip,
    StoryFields fields,
    Choices choices,
    Optional<Photo> photo,
    boolean reads,
    List<Present> present,
    Map<String, String> faults,
    Optional<Notice> notice,
    List<Check> checks,
    Moves moves,
    List<Past> past,
    String bodyHtml,
    String said,
    Words words) {

  /// @param bylines one list of authors for each byline, and one more
  record Choices(
      List<Choice> kinds,
      List<Choice> sections,
      List<Choice> topics,
      List<ByLine> bylines,
      List<StoryFields.From> sources,
      List<Choice> focus,
      List<Photo> newest) {
    /// Those that the story has, for whoever may only read.
    public List<Choice> topicsChosen() {
      return topics.stream().filter(Choice::chosen).toList();
    }
  }

  record ByLine(List<Choice> authors, String credit) {}

  /// A picture to be seen or chosen.
  ///
  /// @param words what it shows, or that nobody has said so
  record Photo(String id, String src, int width, int height, String words) {}

  /// @param kind of the box: `ok`, `warn`, `danger`
  /// @param checks places to go to
  /// @param undo what takes back what was done: the end of a form's address, or nothing
  record Notice(String kind, String title, String text, List<Check> checks, String undo) {
    static Notice ok(String title) {
      return ok(title, "");
    }

    static Notice ok(String title, String undo) {
      return new Notice("ok", title, "", List.of(), undo);
    }

    static Notice warn(String title, String text) {
      return new Notice("warn", title, text, List.of(), "");
    }

    static Notice danger(String title, String text) {
      return danger(title, text, List.of());
    }

    static Notice danger(String title, String text, List<Check> checks) {
      return new Notice("danger", title, text, checks, "");
    }

    /// The `d` of one SVG path, 16 by 16.
    public String icon() {
      return kind.equals("ok")
          ? "M3 8.5 6.5 12 13 4.5"
          : "M5.5 2.5h5l3 3v5l-3 3h-5l-3-3v-5zM8 5v4M8 10.75v.25";
    }
  }

  /// What whoever sees it may do with it now.
  ///
  /// @param name of the menu, empty when there is nothing to do
  /// @param open whether the menu stands open, because something in it will not do
  /// @param zone of the time to publish at, in words
  /// @param at the time typed, or the one it waits for
  /// @param twice which of two hours it is, when the clocks show it twice
  record Moves(
      String name,
      boolean open,
      boolean submit,
      boolean withdraw,
      boolean back,
      boolean publish,
      boolean update,
      boolean unschedule,
      boolean takeDown,
      String zone,
      String at,
      List<Choice> twice,
      List<Choice> changes,
      String note,
      String reason) {}

  /// A revision, in the list beside the text.
  record Past(String href, Moment made, String by, String why) {}

  /// What will not do in a field, or nothing.
  public String fault(String id) {
    return Optional.ofNullable(faults.get(id)).orElse("");
  }

  public boolean stops() {
    return checks.stream().anyMatch(Check::stops);
  }

  /// Characters of the headline, of those there should be at most.
  public String length() {
    int length = fields.headline().codePointCount(0, fields.headline().length());
    return words.say("edit.length", Map.of("length", length, "guide", Checks.HEADLINE_GUIDE));
  }
}
