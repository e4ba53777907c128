package news.stet.syndication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import news.stet.ground.Json;
import news.stet.masthead.Publisher;
import news.stet.media.Picture;

/// The newsroom itself in schema.org's words.
record PublisherData(Around.Known known) {

  /// Google wants a logo of at least 112 pixels; this is enough for every place that shows one.
  private static final int LOGO = 400;

  ObjectNode frontPage() {
    ObjectNode root = Json.mapper().createObjectNode().put("@context", "https://schema.org");
    root.putArray("@graph").add(organization()).add(website());
    return root;
  }

  ObjectNode organization() {
    Publisher publisher = known.publisher();
    ObjectNode house =
        Json.mapper()
            .createObjectNode()
            .put("@type", "NewsMediaOrganization")
            .put("@id", id())
            .put("name", known.edition().name())
            .put("url", known.url("/"));
    if (!known.edition().description().isBlank()) {
      house.put("description", known.edition().description());
    }
    if (!publisher.name().equals(known.edition().name())) {
      house.put("legalName", publisher.name());
    }
    publisher.email().ifPresent(email -> house.put("email", email));
    publisher.postalLine().ifPresent(line -> house.put("address", line));
    publisher.principles().ifPresent(url -> house.put("publishingPrinciples", url));
    publisher.correctionsPolicy().ifPresent(url -> house.put("correctionsPolicy", url));
    if (!publisher.profiles().isEmpty()) {
      publisher.profiles().forEach(house.putArray("sameAs")::add);
    }
    known.logo().ifPresent(logo -> logo(house, logo.atLeast(LOGO)));
    return house;
  }

  private void logo(ObjectNode house, Picture.Rendition rendition) {
    house
        .putObject("logo")
        .put("@type", "ImageObject")
        .put("url", known.absolute(rendition.path()))
        .put("width", rendition.width())
        .put("height", rendition.height());
  }

  private ObjectNode website() {
    ObjectNode site =
        Json.mapper()
            .createObjectNode()
            .put("@type", "WebSite")
            .put("@id", known.url("/") + "#website")
            .put("name", known.edition().name())
            .put("url", known.url("/"))
            .put("inLanguage", known.edition().language().tag());
    site.putObject("publisher").put("@id", id());
    return site;
  }

  private String id() {
    return known.absolute("/") + "#publisher";
  }
}
