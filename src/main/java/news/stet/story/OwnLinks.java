package news.stet.story;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.text.Slugs;
import news.stet.web.SiteAddress;

/// Whether links from a story to our own pages lead anywhere. Addresses that belong to rooms above
/// are taken to do.
@Singleton
final class OwnLinks {
  private final Stories stories;
  private final Masthead masthead;
  private final SiteAddress site;

  OwnLinks(Stories stories, Masthead masthead, SiteAddress site) {
    this.stories = stories;
    this.masthead = masthead;
    this.site = site;
  }

  /// Whether it is one of ours, and nothing is there.
  boolean dead(String href) {
    String path = href.startsWith(site.base() + "/") ? href.substring(site.base().length()) : href;
    if (!path.startsWith("/") || path.startsWith("//")) {
      return false;
    }
    String plain = path.replaceFirst("[?#].*", "");
    Edition edition = edition(plain);
    String rest = plain.substring(edition.prefix().length());
    List<String> steps =
        Arrays.stream(rest.split("/", -1)).filter(step -> !step.isEmpty()).toList();
    return switch (steps.size()) {
      case 1 -> !story(edition, steps.getFirst());
      case 2 -> !list(edition, steps.getFirst(), steps.get(1));
      default -> false;
    };
  }

  /// The edition with the longest prefix that the path begins with.
  private Edition edition(String path) {
    return masthead.editions().stream()
        .filter(edition -> (path + "/").startsWith(edition.prefix() + "/"))
        .max(Comparator.comparingInt(edition -> edition.prefix().length()))
        .orElseGet(() -> masthead.editions().getFirst());
  }

  private boolean story(Edition edition, String slug) {
    if (!Slugs.valid(slug) || Slugs.reserved(slug)) {
      return true;
    }
    return switch (stories.at(edition.code(), slug)) {
      case AtAddress.Standing _, AtAddress.Moved _ -> true;
      case AtAddress.TakenDown _, AtAddress.Nothing _ -> false;
    };
  }

  private boolean list(Edition edition, String what, String slug) {
    if (!Slugs.valid(slug)) {
      return true;
    }
    Optional<?> found =
        switch (what) {
          case "section" ->
              masthead
                  .section(edition.code(), slug)
                  .or(() -> masthead.formerSection(edition.code(), slug));
          case "tag" ->
              masthead
                  .topic(edition.code(), slug)
                  .or(() -> masthead.formerTopic(edition.code(), slug));
          case "author" -> masthead.author(slug).or(() -> masthead.formerAuthor(slug));
          default -> Optional.of(what);
        };
    return found.isPresent();
  }
}
