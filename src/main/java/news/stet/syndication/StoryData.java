package news.stet.syndication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Json;
import news.stet.masthead.Author;
import news.stet.story.Byline;
import news.stet.story.Correction;
import news.stet.story.Kind;
import news.stet.story.PhotoWords;
import news.stet.story.PublishedStory;
import news.stet.story.Source;

/// One story in schema.org's words. Google requires nothing of an article; what is given here is
/// what its documentation recommends, and what schema.org has a word for.
record StoryData(Around.Known known) {
  private static final String WRITING = "";
  static final String TRANSLATION = "translation";

  ObjectNode of(PublishedStory story) {
    ObjectNode article =
        Json.mapper()
            .createObjectNode()
            .put("@context", "https://schema.org")
            .put("@type", type(story.kind()))
            .put("@id", known.url(story) + "#story")
            .put("url", known.url(story))
            .put("identifier", "urn:uuid:" + story.id())
            .put("headline", story.headline())
            .put("datePublished", time(story.published()))
            .put("dateModified", time(story.updated()))
            .put("inLanguage", known.edition().language().tag())
            .put("isAccessibleForFree", true);
    text(article, "description", story.standfirst());
    article.putObject("mainEntityOfPage").put("@type", "WebPage").put("@id", known.url(story));
    section(article, story);
    people(article, story);
    pictures(article, story);
    corrections(article, story);
    translations(article, story);
    citations(article, story);
    article.set("publisher", new PublisherData(known).organization());
    return article;
  }

  /// What is paid for is no journalism to schema.org either: an `AdvertiserContentArticle` is not a
  /// `NewsArticle`.
  private static String type(Kind kind) {
    return switch (kind) {
      case NEWS -> "NewsArticle";
      case EXPLAINER -> "BackgroundNewsArticle";
      case ANALYSIS -> "AnalysisNewsArticle";
      case OPINION -> "OpinionNewsArticle";
      case SPONSORED -> "AdvertiserContentArticle";
    };
  }

  private String time(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.atZone(known.edition().zone()).toOffsetDateTime().withNano(0));
  }

  private void section(ObjectNode article, PublishedStory story) {
    known.section(story).ifPresent(section -> article.put("articleSection", section.name()));
    if (story.kind() == Kind.SPONSORED) {
      article.put("genre", Kind.SPONSORED.word());
    }
    List<String> topics = known.topics(story);
    if (!topics.isEmpty()) {
      topics.forEach(article.putArray("keywords")::add);
    }
  }

  private void people(ObjectNode article, PublishedStory story) {
    List<Author> writers = known.people(story, WRITING);
    if (writers.isEmpty()) {
      article.set("author", new PublisherData(known).organization());
    } else {
      persons(article.putArray("author"), writers);
    }
    List<Author> translators = known.people(story, TRANSLATION);
    if (!translators.isEmpty()) {
      persons(article.putArray("translator"), translators);
    }
    List<Author> others =
        story.bylines().stream()
            .map(Byline::credit)
            .filter(credit -> !credit.equals(WRITING) && !credit.equals(TRANSLATION))
            .distinct()
            .flatMap(credit -> known.people(story, credit).stream())
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      persons(article.putArray("contributor"), others);
    }
  }

  private void persons(ArrayNode into, List<Author> authors) {
    for (Author author : authors) {
      into.addObject()
          .put("@type", "Person")
          .put("name", author.nameIn(known.edition().code()))
          .put("url", known.url(author.path()));
    }
  }

  private void pictures(ObjectNode article, PublishedStory story) {
    List<UsedPicture> pictures = known.pictures(story);
    if (pictures.isEmpty()) {
      return;
    }
    ArrayNode images = article.putArray("image");
    for (UsedPicture picture : pictures) {
      ObjectNode image =
          images
              .addObject()
              .put("@type", "ImageObject")
              .put("url", known.absolute(picture.rendition().path()))
              .put("width", picture.rendition().width())
              .put("height", picture.rendition().height());
      PhotoWords words = picture.words();
      text(image, "caption", words.caption().isBlank() ? words.alt() : words.caption());
      words.credit().ifPresent(credit -> image.put("creditText", credit));
      if (!words.creator().isBlank()) {
        image.putObject("creator").put("@type", "Person").put("name", words.creator());
      }
    }
  }

  private static void text(ObjectNode node, String name, String value) {
    if (!value.isBlank()) {
      node.put(name, value);
    }
  }

  private void corrections(ObjectNode article, PublishedStory story) {
    if (story.corrections().isEmpty()) {
      return;
    }
    ArrayNode notes = article.putArray("correction");
    for (Correction correction : story.corrections()) {
      notes
          .addObject()
          .put("@type", "CorrectionComment")
          .put("text", correction.note())
          .put("datePublished", time(correction.at()));
    }
  }

  /// A story that names a translator is the translation; the others have been translated.
  private void translations(ObjectNode article, PublishedStory story) {
    boolean translated =
        story.bylines().stream().anyMatch(byline -> byline.credit().equals(TRANSLATION));
    List<ObjectNode> others =
        story.translations().stream().flatMap(other -> reference(other).stream()).toList();
    if (translated && !others.isEmpty()) {
      article.set("translationOfWork", others.getFirst());
    } else if (!others.isEmpty()) {
      article.putArray("workTranslation").addAll(others);
    }
  }

  private Optional<ObjectNode> reference(PublishedStory.Translation other) {
    return known
        .url(other)
        .map(url ->
            Json.mapper()
                .createObjectNode()
                .put("@type", "Article")
                .put("@id", url + "#story")
                .put("url", url)
                .put("inLanguage", known.language(other)));
  }

  private static void citations(ObjectNode article, PublishedStory story) {
    if (story.sources().isEmpty()) {
      return;
    }
    ArrayNode citations = article.putArray("citation");
    for (Source source : story.sources()) {
      ObjectNode citation =
          citations.addObject().put("@type", "CreativeWork").put("name", source.name());
      source.url().ifPresent(url -> citation.put("url", url));
    }
  }
}
