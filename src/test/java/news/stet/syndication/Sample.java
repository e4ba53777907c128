package news.stet.syndication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.media.Picture;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Byline;
import news.stet.story.Correction;
import news.stet.story.Inline;
import news.stet.story.Kind;
import news.stet.story.PublishedStory;
import news.stet.story.Source;
import news.stet.text.Language;

/// A story with everything a story can have, and what stands around it.
final class Sample {
  private Sample() {}

  static final UUID STORY = UUID.fromString("018f0000-0000-7000-8000-000000000001");
  static final UUID WRITER = UUID.fromString("018f0000-0000-7000-8000-000000000002");
  static final UUID TRANSLATOR = UUID.fromString("018f0000-0000-7000-8000-000000000003");
  static final UUID SECTION = UUID.fromString("018f0000-0000-7000-8000-000000000004");
  static final UUID TOPIC = UUID.fromString("018f0000-0000-7000-8000-000000000005");
  static final UUID PICTURE = UUID.fromString("018f0000-0000-7000-8000-000000000006");
  static final Instant PUBLISHED = Instant.parse("2026-11-24T14:18:00.123Z");

  static final Edition ENGLISH =
      new Edition(
          "en",
          Language.ENGLISH,
          "The Courier",
          "News & views <of> the port",
          "",
          ZoneId.of("Europe/Kyiv"));
  static final Edition UKRAINIAN =
      new Edition(
          "uk", Language.UKRAINIAN, "Кур’єр", "Новини порту", "/uk", ZoneId.of("Europe/Kyiv"));

  static final Publisher PUBLISHER =
      new Publisher(
          "Courier Press",
          Optional.of("desk@courier.example"),
          Optional.of("1 Quay Street\nHalmere"),
          Optional.empty(),
          Optional.of("https://courier.example/principles/"),
          Optional.empty(),
          Optional.empty(),
          List.of("https://social.example/@courier"));

  static Around.Known known(Edition edition) {
    return new Around.Known(
        "https://courier.example",
        edition,
        List.of(ENGLISH, UKRAINIAN),
        PUBLISHER,
        Optional.empty(),
        Map.of(
            WRITER,
            new Author(
                WRITER,
                "marta",
                "Marta O'Hollin",
                "",
                Optional.empty(),
                Map.of("uk", new Author.InEdition("Марта", ""))),
            TRANSLATOR,
            new Author(TRANSLATOR, "daryna", "Daryna Sokil", "", Optional.empty(), Map.of())),
        Map.of(TOPIC, new Topic(TOPIC, "en", "ferries", "Ferries & <boats>")),
        Map.of(SECTION, new Section(SECTION, "en", "harbour", "Harbour", 1)),
        Map.of(
            PICTURE,
            new Picture(
                PICTURE,
                1600,
                900,
                "A bridge",
                "J. Doe",
                "Agency",
                "A drawbridge",
                "en",
                List.of(
                    new Picture.Rendition(400, 225, "/media/a-400.jpg"),
                    new Picture.Rendition(1280, 720, "/media/a-1280.jpg")))));
  }

  static PublishedStory story() {
    return headline("The bridge closes");
  }

  static PublishedStory headline(String headline) {
    return of(Kind.NEWS, headline, List.of(new Byline(WRITER, "")));
  }

  static PublishedStory of(Kind kind, String headline, List<Byline> bylines) {
    return new PublishedStory(
        STORY,
        "en",
        "bridge",
        kind,
        headline,
        "From January it stays upright.",
        SECTION,
        List.of(TOPIC),
        bylines,
        List.of(
            new Source("Harbour Board", Optional.of("https://example.org/b"), "document", false)),
        Optional.of(
            new Block.PhotoUse(
                PICTURE,
                Optional.of("The bridge, upright"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        new Body(List.of(new Block.Paragraph("b1", List.of(Inline.Run.plain("It closes."))))),
        PUBLISHED,
        PUBLISHED.plusSeconds(3600),
        List.of(new Correction(false, "It said 13. It is <31>.", PUBLISHED.plusSeconds(1800))),
        STORY,
        List.of(new PublishedStory.Translation("uk", "mist")));
  }
}
