package news.stet.masthead;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.text.Words;

/// The menus and footers of all editions, as the page of the settings shows them.
///
/// @param stale whether somebody else changed one in between
record MenuShown(List<Part> parts, boolean stale) {

  /// One of them.
  ///
  /// @param id on the page
  /// @param rows empty where it is made by rule
  /// @param sections that may still be added
  /// @param fault what will not do with the section that was chosen; else empty
  /// @param full whether no more entries are taken
  /// @param line the form of the footer's last words
  record Part(
      String id,
      String title,
      String note,
      String action,
      long version,
      String language,
      List<Row> rows,
      List<Section> sections,
      String fault,
      boolean full,
      SettingsForm link,
      Optional<SettingsForm> line) {}

  /// @param at its number, from 0
  /// @param moved which of its buttons was pressed just now: `up`, `down`, or empty
  record Row(int at, String name, String href, boolean first, boolean last, String moved) {}

  /// What was just moved.
  ///
  /// @param part its id
  /// @param way `up` or `down`
  record Moved(String part, int at, String way) {
    static final Moved NOTHING = new Moved("", -1, "");

    String button(String here, int number) {
      return part.equals(here) && at == number ? way : "";
    }
  }

  static String id(String edition, Guide.Place place) {
    return place.word() + "-" + edition;
  }

  static String lineId(String edition) {
    return "line-" + edition;
  }

  static Part part(
      Edition edition,
      Guide.Place place,
      Versioned<Guide> guide,
      List<Section> sections,
      Moved moved,
      Optional<Refusal> refusal,
      Words words) {
    var now = guide.thing().at(place);
    String id = id(edition.code(), place);
    String action = SettingsTab.MENU.path() + edition.code() + "/" + place.word();
    var here = refusal.filter(of -> of.form().equals(id));
    return new Part(
        id,
        words.say("menu." + place.word(), "edition", edition.languageName()),
        words.say("menu." + place.word() + (now.isEmpty() ? ".rule" : ".own")),
        action,
        guide.version(),
        edition.language().tag(),
        rows(now, edition, sections, id, moved),
        sections.stream()
            .filter(section -> !now.contains(new Signpost.ToSection(section.id())))
            .toList(),
        here.filter(of -> !ofLink(of)).map(of -> of.fault().say(words)).orElse(""),
        now.size() >= Guide.MOST,
        link(id, action, guide.version(), edition, words)
            .after(refusal.filter(MenuShown::ofLink), words),
        place == Guide.Place.FOOTER
            ? Optional.of(line(guide, edition, words).after(refusal, words))
            : Optional.empty());
  }

  private static boolean ofLink(Refusal refusal) {
    return refusal.sent().text("do").filter("link"::equals).isPresent();
  }

  private static List<Row> rows(
      List<Signpost> now, Edition edition, List<Section> sections, String part, Moved moved) {
    return IntStream.range(0, now.size())
        .mapToObj(i -> {
          var sign = Signage.sign(now.get(i), edition, sections);
          return new Row(
              i,
              sign.map(Signage.Sign::name).orElse("…"),
              sign.map(Signage.Sign::href).orElse(""),
              i == 0,
              i == now.size() - 1,
              moved.button(part, i));
        })
        .toList();
  }

  private static SettingsForm link(
      String id, String action, long version, Edition edition, Words words) {
    return new SettingsForm(
            id,
            words.say("menu.link"),
            "",
            action,
            version,
            "",
            List.of(
                FormField.line("title", words.say("menu.link.title"), "")
                    .must()
                    .in(edition.language().tag()),
                FormField.line("href", words.say("address"), "")
                    .must()
                    .hint(words.say("publisher.address.hint"))),
            words.say("menu.link"),
            false)
        .among();
  }

  private static SettingsForm line(Versioned<Guide> guide, Edition edition, Words words) {
    return SettingsForm.changing(
            lineId(edition.code()),
            words.say("menu.line"),
            SettingsTab.MENU.path() + edition.code() + "/line",
            guide.version(),
            List.of(
                FormField.line("line", words.say("menu.line"), guide.thing().line())
                    .in(edition.language().tag())
                    .hint(words.say("menu.line.hint"))),
            words)
        .among();
  }
}
