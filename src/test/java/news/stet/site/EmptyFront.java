package news.stet.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.PageSource;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.PartSource;

/// The front of a newsroom that has published nothing, beside the one that all tests publish in.
@Singleton
final class EmptyFront implements PageSource, PartSource {
  static final String PATH = "/empty-for-tests/";

  private final Masthead masthead;

  EmptyFront(Masthead masthead) {
    this.masthead = masthead;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Optional<Page> page(String path) {
    return Address.of(path, masthead.editions())
        .filter(address -> address.rest().equals(PATH))
        .map(address ->
            page(PartKey.of("site", "head", "front", address.edition().code()), address));
  }

  private static Page page(PartKey head, Address address) {
    String code = address.edition().code();
    return Headers.page(
        List.of(
            head, Menu.key(code, Menu.NONE), PartKey.of("vacant", "front", code), Foot.key(code)),
        Set.of("masthead"));
  }

  @Override
  public boolean makes(String kind) {
    return kind.equals("vacant");
  }

  @Override
  public Optional<Part> make(PartKey key) {
    return masthead
        .edition(key.word(2))
        .map(edition ->
            Part.of(
                Front.Templates.front(
                        Front.Slots.of(
                            new Front.Chosen(List.of(), List.of(), List.of()), List.of()),
                        edition,
                        SiteWords.in(edition.language()))
                    .render(),
                Set.of("masthead")));
  }
}
