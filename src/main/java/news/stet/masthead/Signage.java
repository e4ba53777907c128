package news.stet.masthead;

import java.util.List;
import java.util.Optional;

/// Where the menu and the footer of an edition lead, as readers see it.
///
/// @param footer the first group of the footer
/// @param ownFooter whether that was chosen; if not, it is the sections
/// @param line the last words of every page; may be empty
public record Signage(List<Sign> menu, List<Sign> footer, boolean ownFooter, String line) {
  /// More sections would not fit on one row; the footer names all.
  private static final int MENU_BY_RULE = 7;

  /// One entry.
  ///
  /// @param href as it stands in the link
  /// @param section the slug of the section it leads to; empty for any other page
  public record Sign(String name, String href, String section) {
    static Sign of(Section section, Edition edition) {
      return new Sign(section.name(), edition.path(section.path()), section.slug());
    }
  }

  static Signage of(Guide guide, Edition edition, List<Section> sections) {
    var menu = chosen(guide.menu(), edition, sections);
    var footer = chosen(guide.footer(), edition, sections);
    var all = sections.stream().map(section -> Sign.of(section, edition)).toList();
    return new Signage(
        menu.isEmpty() ? all.stream().limit(MENU_BY_RULE).toList() : menu,
        footer.isEmpty() ? all : footer,
        !footer.isEmpty(),
        guide.line());
  }

  private static List<Sign> chosen(
      List<Signpost> signposts, Edition edition, List<Section> sections) {
    return signposts.stream()
        .flatMap(signpost -> sign(signpost, edition, sections).stream())
        .toList();
  }

  /// Nothing for a section that is gone.
  static Optional<Sign> sign(Signpost signpost, Edition edition, List<Section> sections) {
    return switch (signpost) {
      case Signpost.ToPage(var title, var href) -> Optional.of(new Sign(title, href, ""));
      case Signpost.ToSection(var id) ->
          sections.stream()
              .filter(section -> section.id().equals(id))
              .findAny()
              .map(section -> Sign.of(section, edition));
    };
  }

  /// What the rule makes, as somebody would have to choose it.
  static List<Signpost> byRule(Guide.Place place, List<Section> sections) {
    int most =
        switch (place) {
          case MENU -> MENU_BY_RULE;
          case FOOTER -> Guide.MOST;
        };
    return sections.stream()
        .limit(most)
        .<Signpost>map(section -> new Signpost.ToSection(section.id()))
        .toList();
  }
}
