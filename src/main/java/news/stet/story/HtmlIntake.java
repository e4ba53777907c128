package news.stet.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import news.stet.story.BodyReading.Remark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// HTML that comes from elsewhere (a paste, the API, an import), read into the tree. What the tree
/// has no word for is dropped and reported; the words of a text are kept wherever they can be.
/// Nothing of the HTML itself goes any further: whatever it held, the tree can only say paragraphs,
/// headings, lists, quotations, our own pictures, boxes, and links that do not run.
///
/// Takes time proportional to the HTML, however deep it nests.
final class HtmlIntake {
  /// Of HTML; as much as of JSON.
  static final int MOST_BYTES = BodyJson.MOST_BYTES;

  /// Elements open at once. No text needs as many; what lies deeper is read as if it stood here.
  private static final int DEEPEST = 200;

  /// Tables are read under names of our own. By their real ones, HTML moves what is misplaced in a
  /// table to before it, and the parser takes quadratic time over that: a minute for 2 MB. The
  /// paragraph before each is closed as HTML closes it there.
  private static final Pattern TABLES =
      Pattern.compile(
          "<(/?)(table|caption|colgroup|col|tbody|thead|tfoot|tr|td|th)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  private HtmlIntake() {}

  /// Never throws, whatever the text. Refused only when it is too long or has too many blocks.
  static BodyReading read(String html) {
    if (html.length() > MOST_BYTES || html.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return refused("is longer than " + MOST_BYTES + " bytes");
    }
    var remarks = new Remarks();
    var walk = new HtmlWalk(remarks);
    walk.children(parsed(html), HtmlStyle.NONE);
    List<Block> blocks = walk.blocks();
    if (blocks.stream().mapToLong(HtmlIntake::size).sum() > BodyJson.MOST_BLOCKS) {
      return refused("has more than " + BodyJson.MOST_BLOCKS + " blocks");
    }
    return new BodyReading.Read(new Body(BlockIds.settled(blocks, (_, _) -> {})), remarks.list());
  }

  /// As the inside of a page: what would go into its head stays where it stands, and is reported.
  private static Element parsed(String html) {
    Element body = Document.createShell("").body();
    String tables = TABLES.matcher(html).replaceAll("</p><$1" + HtmlNames.TABLE + "$2");
    List<Node> nodes =
        Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(tables, body, "");
    body.appendChildren(nodes);
    return body;
  }

  private static BodyReading refused(String why) {
    return new BodyReading.Refused(List.of(new Remark("bodyHtml", why)));
  }

  /// As [BodyJson] counts blocks.
  private static long size(Block block) {
    return switch (block) {
      case Block.Listing(_, _, var items) -> 1L + items.size();
      case Block.Quote(_, var paragraphs, _) -> 1L + paragraphs.size();
      case Block.FactBox(_, _, var facts) -> 1L + facts.size();
      case Block.Paragraph _,
          Block.Heading _,
          Block.Photo _,
          Block.RelatedStory _,
          Block.NewsletterBox _,
          Block.Divider _ ->
          1L;
    };
  }
}
