package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where stories are kept.
@Singleton
public final class Stories {

  /// What readers find at a slug of an edition.
  public AtAddress at(String edition, String slug) {
    return new AtAddress.Nothing();
  }

  /// The published story, with the reader's role; nothing when it is a draft, taken down or
  /// unknown.
  public Optional<PublishedStory> published(UUID id) {
    return Optional.empty();
  }

  /// The card of a published story.
  public Optional<StoryCard> card(UUID id) {
    return Optional.empty();
  }

  /// Cards of an edition, newest first, older than the place given.
  public List<StoryCard> newest(Listing listing, int most) {
    return List.of();
  }

  /// The months of a listing that hold stories, newest first.
  public List<YearMonth> months(Listing listing) {
    return List.of();
  }

  /// Full published stories of an edition for feeds, newest first.
  public List<PublishedStory> newestWhole(String edition, int most) {
    return List.of();
  }

  /// Published stories of an edition in order of id, for sitemaps: those after the id given.
  public List<Entry> entries(String edition, Optional<UUID> after, int most) {
    return List.of();
  }

  /// A line of a sitemap.
  public record Entry(UUID id, String slug, String headline, Instant published, Instant updated) {}

  /// Which stories a list holds.
  ///
  /// @param month only those published in that month of the edition's zone
  public record Listing(
      String edition,
      Optional<UUID> section,
      Optional<UUID> topic,
      Optional<UUID> author,
      Optional<Kind> kind,
      Optional<YearMonth> month) {
    public static Listing of(String edition) {
      return new Listing(
          edition,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    public Listing section(UUID id) {
      return new Listing(edition, Optional.of(id), topic, author, kind, month);
    }

    public Listing topic(UUID id) {
      return new Listing(edition, section, Optional.of(id), author, kind, month);
    }

    public Listing author(UUID id) {
      return new Listing(edition, section, topic, Optional.of(id), kind, month);
    }

    public Listing kind(Kind of) {
      return new Listing(edition, section, topic, author, Optional.of(of), month);
    }

    public Listing month(YearMonth of) {
      return new Listing(edition, section, topic, author, kind, Optional.of(of));
    }
  }
}
