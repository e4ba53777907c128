package news.stet.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.media.Picture;

/// The body as HTML. Everything a writer wrote is escaped; notes to colleagues, pictures that are
/// gone and blocks that show nothing are left out. Takes time proportional to the body.
public final class BodyHtml {
  /// The newsletter box stands after this many blocks: by then a reader knows what we do.
  private static final int BOX_AFTER = 4;

  private BodyHtml() {}

  /// What stands in `div.prose` of a story's page. Related stories and newsletter boxes are holes
  /// (`story:related:ID`, `newsletter:box:SLUG`), each at most once.
  ///
  /// A newsletter box is added after the fourth block, or later if that is a heading, so that no
  /// box parts a heading from its text; not when the writer placed one, nor in a body of fewer than
  /// five blocks.
  ///
  /// @param pictures those of [#pictures] that still exist, by id
  /// @param newsletter slug of the list that the added box is for; empty for none
  public static String page(Body body, Map<UUID, Picture> pictures, Optional<String> newsletter) {
    var html = new BlockHtml(pictures, Optional.empty());
    var blocks = new ArrayList<Block>();
    var parts = new ArrayList<String>();
    for (var block : body.blocks()) {
      String part = html.html(block);
      if (!part.isEmpty()) {
        blocks.add(block);
        parts.add(part);
      }
    }
    if (blocks.size() > BOX_AFTER) {
      newsletter
          .map(html::newsletter)
          .filter(box -> !box.isEmpty())
          .ifPresent(box -> add(box, blocks, parts));
    }
    return String.join("\n", parts);
  }

  private static void add(String box, List<Block> blocks, List<String> parts) {
    int place = BOX_AFTER;
    while (place < blocks.size() && blocks.get(place - 1) instanceof Block.Heading) {
      place++;
    }
    if (!(blocks.get(place - 1) instanceof Block.Heading)) {
      parts.add(place, box);
    }
  }

  /// The body for feed readers: addresses are absolute, and what lives on the site only (related
  /// stories, newsletter boxes, ids, classes) is left out.
  ///
  /// @param site scheme and host, without a slash at the end
  public static String feed(Body body, Map<UUID, Picture> pictures, String site) {
    var html = new BlockHtml(pictures, Optional.of(site));
    return String.join(
        "\n", body.blocks().stream().map(html::html).filter(part -> !part.isEmpty()).toList());
  }

  /// The pictures a body shows, each once, in their order.
  public static List<UUID> pictures(Body body) {
    var ids = new LinkedHashSet<UUID>();
    for (var block : body.blocks()) {
      if (block instanceof Block.Photo(_, var use)) {
        ids.add(use.media());
      }
    }
    return List.copyOf(ids);
  }
}
