package news.stet.syndication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import news.stet.ground.Json;

/// The newsroom itself in schema.org's words.
record PublisherData(Around.Known known) {

  ObjectNode frontPage() {
    ObjectNode root = Json.mapper().createObjectNode().put("@context", "https://schema.org");
    root.putArray("@graph").add(organization()).add(website());
    return root;
  }

  ObjectNode organization() {
    return Json.mapper()
        .createObjectNode()
        .put("@type", "NewsMediaOrganization")
        .put("@id", id())
        .put("name", known.edition().name())
        .put("url", known.url("/"))
        .put("description", known.edition().description());
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
