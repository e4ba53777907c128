package news.stet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.web.SiteAddress;

/// Where one page stands in each edition that has it.
///
/// @param here the page's own edition
/// @param paths inside each edition, by edition code, the page's own among them; empty for a page
///   that has no address of its own
record Places(SiteAddress site, List<Edition> editions, Edition here, Map<String, String> paths) {

  /// The page's whole address; empty when it has none.
  String canonical() {
    return url(here).orElse("");
  }

  private Optional<String> url(Edition edition) {
    return Optional.ofNullable(paths.get(edition.code())).map(path -> site.of(edition.path(path)));
  }

  /// The editions that have the page, then `x-default` for everybody else: the first of them.
  /// Nothing when it is the only one.
  List<HeadView.Alternate> alternates() {
    if (paths.size() < 2) {
      return List.of();
    }
    var alternates = new ArrayList<HeadView.Alternate>();
    for (Edition edition : editions) {
      url(edition)
          .ifPresent(url -> alternates.add(new HeadView.Alternate(edition.language().tag(), url)));
    }
    alternates.add(new HeadView.Alternate("x-default", alternates.getFirst().url()));
    return alternates;
  }

  /// The way to each edition, when there is more than one.
  List<HeadView.Way> ways() {
    if (editions.size() < 2) {
      return List.of();
    }
    return editions.stream()
        .map(edition ->
            new HeadView.Way(
                edition.languageName(),
                edition.language().tag(),
                edition.path(edition.equals(here) ? "/" : paths.getOrDefault(edition.code(), "/")),
                edition.equals(here)))
        .toList();
  }
}
