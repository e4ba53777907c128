package news.stet.syndication;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// XML as a careful reader parses it: no document type, nothing fetched, anything malformed thrown.
record Parsed(Document document) {

  static Parsed of(String xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new Parsed(
          builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    } catch (Exception e) {
      throw new AssertionError(e.getMessage() + " in\n" + xml, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /// The elements of that name, prefix and all, anywhere.
  List<Element> all(String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /// Their texts.
  List<String> texts(String name) {
    return all(name).stream().map(Node::getTextContent).toList();
  }

  Element first(String name) {
    return all(name).getFirst();
  }

  String text(String name) {
    return first(name).getTextContent();
  }
}
