package news.stet.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.text.WebAddress;

/// The text of a page about the house, as people write it in a field: paragraphs parted by an empty
/// line, `## ` before a heading, `- ` before each line of a list. Addresses of the web and of
/// e-mail become links by themselves. `[…]` is a blank: what has to be filled in before readers see
/// it.
public final class HouseText {
  private static final Pattern PARTED = Pattern.compile("\\n\\s*\\n");
  private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]]{1,300})]");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s<>\"]{1,500}[^\\s<>\".,;:!?)»”’]"
              + "|(?<![\\w.@])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private HouseText() {}

  /// A piece of such a page.
  public sealed interface Block {
    /// What a template asks for.
    String kind();

    /// Of a heading; else empty.
    default String heading() {
      return "";
    }

    /// Of anything else; a heading has none.
    default List<Line> lines() {
      return List.of();
    }

    record Heading(String heading) implements Block {
      @Override
      public String kind() {
        return "heading";
      }
    }

    /// @param lines of one paragraph; most have one
    record Paragraph(List<Line> lines) implements Block {
      @Override
      public String kind() {
        return "paragraph";
      }
    }

    record Items(List<Line> lines) implements Block {
      @Override
      public String kind() {
        return "items";
      }
    }
  }

  public record Line(List<Run> runs) {}

  /// @param href where it leads; empty for what leads nowhere
  public record Run(String text, String href) {}

  /// What has to be filled in, each once, in the order of the text.
  static List<String> blanks(String text) {
    return BLANK.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /// The text with a blank filled wherever it stands.
  static String filled(String text, String blank, String with) {
    return text.replace("[" + blank + "]", with);
  }

  public static List<Block> read(String text) {
    return PARTED
        .splitAsStream(text.strip())
        .filter(part -> !part.isBlank())
        .flatMap(HouseText::blocks)
        .toList();
  }

  /// A heading may stand on top of its paragraph without an empty line.
  private static Stream<Block> blocks(String part) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    for (String line : part.strip().split("\\n", -1)) {
      if (line.startsWith("## ")) {
        close(lines, blocks);
        blocks.add(new Block.Heading(line.substring(3).strip()));
      } else if (!lines.isEmpty() && item(line) != item(lines.getLast())) {
        close(lines, blocks);
        lines.add(line);
      } else {
        lines.add(line);
      }
    }
    close(lines, blocks);
    return blocks.stream();
  }

  private static boolean item(String line) {
    return line.startsWith("- ");
  }

  private static void close(List<String> lines, List<Block> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    boolean items = item(lines.getFirst());
    List<Line> read =
        lines.stream().map(line -> items ? line.substring(2) : line).map(HouseText::line).toList();
    blocks.add(items ? new Block.Items(read) : new Block.Paragraph(read));
    lines.clear();
  }

  private static Line line(String text) {
    var runs = new ArrayList<Run>();
    var address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      runs.add(new Run(text.substring(from, address.start()), ""));
      runs.add(new Run(address.group(), href(address.group())));
      from = address.end();
    }
    runs.add(new Run(text.substring(from), ""));
    return new Line(runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  private static String href(String address) {
    String typed = address.startsWith("http") ? address : "mailto:" + address;
    return WebAddress.typed(typed).map(WebAddress::href).orElse("");
  }
}
