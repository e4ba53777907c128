package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.media.Picture;
import news.stet.press.Part;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyHtmlTest {
  private static final UUID PICTURE = UUID.fromString("01936b2c-0000-7000-8000-000000000001");
  private static final UUID STORY = UUID.fromString("01936b2c-0000-7000-8000-000000000002");
  private static final String RELATED = "<!--part story:related:" + STORY + "-->";
  private static final String BOX = "<!--part newsletter:box:harbour-letter-->";
  private static final Map<UUID, Picture> PICTURES =
      Map.of(PICTURE, picture("A ferry", "Ilan Brekke", "AFP"));

  @Test
  void it_is_the_markup_of_the_page() {
    var body =
        body(
            new Block.Paragraph("b1", text("The Harbour Board voted on Tuesday.")),
            new Block.Paragraph(
                "b3",
                List.of(
                    Run.plain("Heavy lorries must go round by the "),
                    new Run("Sild dam", List.of(new Mark.Link("/sild-dam-road-is-ready/"))),
                    Run.plain(", says "),
                    new Run("the paper", List.of(new Mark.Link("https://example.org/a?b=1&c=2"))),
                    Run.plain("."))),
            new Block.Heading("b5", 2, text("A fault found by ear")),
            new Block.Quote("b7", List.of(text("Ferries sell coffee.")), "Oksana Velt"),
            new Block.FactBox(
                "b9",
                "The closure in figures",
                List.of(
                    new Block.Fact("11 weeks", text("January 11 to March 29")),
                    new Block.Fact("9,400", text("vehicles")))),
            new Block.RelatedStory("b10", STORY),
            new Block.Heading("b11", 3, text("What happens in fog")),
            new Block.Listing("b12", false, List.of(text("one"), text("two"))),
            new Block.Photo("b13", Blocks.photo(PICTURE)),
            new Block.Divider("b14"));

    assertThat(page(body))
        .isEqualTo(
            """
            <p id="b1">The Harbour Board voted on Tuesday.</p>
            <p id="b3">Heavy lorries must go round by the <a href="/sild-dam-road-is-ready/">Sild dam</a>, says \
            <a href="https://example.org/a?b=1&amp;c=2" rel="noopener">the paper</a>.</p>
            <h2 id="b5">A fault found by ear</h2>
            <figure class="part pull" id="b7">
            <blockquote><p>Ferries sell coffee.</p></blockquote>
            <figcaption>Oksana Velt</figcaption>
            </figure>
            <section class="part facts" id="b9" aria-labelledby="b9-title">
            <h3 id="b9-title">The closure in figures</h3>
            <dl>
            <dt>11 weeks</dt><dd>January 11 to March 29</dd>
            <dt>9,400</dt><dd>vehicles</dd>
            </dl>
            </section>
            <!--part story:related:01936b2c-0000-7000-8000-000000000002-->
            <h3 id="b11">What happens in fog</h3>
            <ul id="b12">
            <li>one</li>
            <li>two</li>
            </ul>
            <figure class="figure" id="b13">
            <img src="/media/p/1200.jpg" srcset="/media/p/480.jpg 480w, /media/p/1200.jpg 1200w" \
            sizes="(min-width:46em) 42rem, 100vw" width="1200" height="800" loading="lazy" alt="A boat">
            <figcaption>A ferry. <span class="credit">(Ilan Brekke/AFP)</span></figcaption>
            </figure>
            <hr id="b14">\
            """);
  }

  @Test
  void a_feed_gets_absolute_addresses_and_nothing_of_the_sites_own() {
    var body =
        body(
            new Block.Paragraph("b1", List.of(new Run("dam", List.of(new Mark.Link("/dam/"))))),
            new Block.RelatedStory("b2", STORY),
            new Block.NewsletterBox("b3", "harbour-letter"),
            new Block.Quote("b4", List.of(text("Coffee.")), "Oksana Velt"),
            new Block.FactBox("b5", "Figures", List.of(new Block.Fact("9", text("cars")))),
            new Block.Photo("b6", Blocks.photo(PICTURE)));

    assertThat(BodyHtml.feed(body, PICTURES, "https://courier.example"))
        .isEqualTo(
            """
            <p><a href="https://courier.example/dam/">dam</a></p>
            <figure>
            <blockquote><p>Coffee.</p></blockquote>
            <figcaption>Oksana Velt</figcaption>
            </figure>
            <section>
            <h3>Figures</h3>
            <dl>
            <dt>9</dt><dd>cars</dd>
            </dl>
            </section>
            <figure>
            <img src="https://courier.example/media/p/1200.jpg" width="1200" height="800" alt="A boat">
            <figcaption>A ferry. <span>(Ilan Brekke/AFP)</span></figcaption>
            </figure>\
            """);
  }

  @Test
  void neighbours_share_their_elements() {
    var link = new Mark.Link("/x/");
    var body =
        body(
            new Block.Paragraph(
                "b1",
                List.of(
                    new Run("a", List.of(link)),
                    new Run("b", List.of(new Mark.Emphasis(), new Mark.Strong(), link)),
                    new Inline.Break(),
                    new Run("c", List.of(new Mark.Strong())),
                    new Run("d", List.of(new Mark.Note("n", "secret"))))));

    assertThat(page(body))
        .isEqualTo(
            "<p id=\"b1\"><a href=\"/x/\">a<strong><em>b<br></em></strong></a><strong>c</strong>d</p>");
  }

  @Test
  void notes_and_what_shows_nothing_are_not_printed() {
    var empty =
        List.<Inline>of(
            new Inline.Break(), new Run(" \u200B", List.of(new Mark.Note("n", "secret"))));
    var body =
        body(
            new Block.Paragraph("b1", empty),
            new Block.Heading("b2", 2, empty),
            new Block.Listing("b3", true, List.of(empty, List.of())),
            new Block.Quote("b4", List.of(empty), "Somebody"),
            new Block.FactBox("b5", " ", List.of(new Block.Fact("", empty))),
            new Block.Photo("b6", Blocks.photo(STORY)),
            new Block.NewsletterBox("b7", "--> <script>"));

    assertThat(page(body)).isEmpty();
    assertThat(BodyHtml.feed(body, PICTURES, "https://courier.example")).isEmpty();
  }

  @Test
  void no_link_that_runs_gets_out_of_a_tree_made_by_hand() {
    var body =
        body(
            new Block.Paragraph(
                "\"><b>", List.of(new Run("<x>&", List.of(new Mark.Link("javascript:alert(1)"))))));

    assertThat(page(body)).isEqualTo("<p id=\"b-&quot;&gt;&lt;b&gt;\">&lt;x&gt;&amp;</p>");
  }

  @Test
  void an_id_never_names_another_thing_on_the_page() {
    assertThat(page(body(new Block.Paragraph("content", text("a")), new Block.Divider("b12"))))
        .isEqualTo("<p id=\"b-content\">a</p>\n<hr id=\"b12\">");
  }

  @Test
  void no_level_of_the_outline_is_left_out() {
    var facts = new Block.FactBox("b1", "Figures", List.of(new Block.Fact("9", text("cars"))));
    var third = new Block.Heading("b2", 3, text("third"));
    var second = new Block.Heading("b3", 2, text("second"));

    assertThat(levels(facts, third, second, third, facts))
        .containsExactly("h2", "h2", "h2", "h3", "h3");
    assertThat(levels(third, facts)).containsExactly("h2", "h3");
  }

  private static List<String> levels(Block... blocks) {
    return Jsoup.parseBodyFragment(page(body(blocks)))
            .select("h1,h2,h3,h4")
            .eachAttr("id")
            .isEmpty()
        ? List.of()
        : Jsoup.parseBodyFragment(page(body(blocks))).select("h1,h2,h3,h4").stream()
            .map(Element::tagName)
            .toList();
  }

  @Test
  void facts_without_terms_are_a_list() {
    var rows = List.of(new Block.Fact("", text("one")), new Block.Fact(" ", text("two")));

    assertThat(page(body(new Block.FactBox("b1", "", rows))))
        .isEqualTo(
            "<div class=\"part facts\" id=\"b1\">\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</div>");
  }

  @Test
  void the_box_stands_after_the_fourth_block() {
    assertThat(boxAfter("ppppp")).isEqualTo(4);
    assertThat(boxAfter("hpqlpp")).isEqualTo(4);
    assertThat(boxAfter("pphppp")).isEqualTo(4);
  }

  @Test
  void the_box_never_parts_a_heading_from_its_text() {
    assertThat(boxAfter("ppphpp")).isEqualTo(5);
    assertThat(boxAfter("ppphhhpp")).isEqualTo(7);
    assertThat(boxAfter("ppphp")).isEqualTo(5);
    assertThat(boxAfter("ppphh")).isEqualTo(-1);
  }

  @Test
  void a_short_body_has_no_box() {
    assertThat(boxAfter("pppp")).isEqualTo(-1);
    assertThat(boxAfter("pppee")).isEqualTo(-1);
    assertThat(boxAfter("")).isEqualTo(-1);
  }

  @Test
  void blocks_that_show_nothing_do_not_count() {
    assertThat(boxAfter("epepeppp")).isEqualTo(4);
  }

  @Test
  void there_is_never_a_second_box() {
    var blocks = new ArrayList<Block>();
    IntStream.range(0, 8).forEach(i -> blocks.add(new Block.Paragraph("b" + i, text("p"))));
    blocks.add(new Block.NewsletterBox("b8", "council-notes"));
    blocks.add(new Block.NewsletterBox("b9", "council-notes"));
    blocks.add(new Block.NewsletterBox("b10", "harbour-letter"));

    assertThat(BodyHtml.page(new Body(blocks), Map.of(), Optional.of("harbour-letter")))
        .containsOnlyOnce("<!--part newsletter:box:")
        .endsWith("<!--part newsletter:box:council-notes-->");
  }

  @Test
  void a_related_story_stands_once() {
    assertThat(page(body(new Block.RelatedStory("b1", STORY), new Block.RelatedStory("b2", STORY))))
        .isEqualTo(RELATED);
  }

  /// How many printed blocks stand before the box: p paragraph, h heading, q quote, l list, e
  /// empty.
  private static int boxAfter(String kinds) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < kinds.length(); i++) {
      String id = "b" + blocks.size();
      blocks.add(
          switch (kinds.charAt(i)) {
            case 'h' -> new Block.Heading(id, 2, text("h"));
            case 'q' -> new Block.Quote(id, List.of(text("q")), "");
            case 'l' -> new Block.Listing(id, false, List.of(text("l")));
            case 'e' -> new Block.Paragraph(id, List.of());
            default -> new Block.Paragraph(id, text("p"));
          });
    }
    String html = BodyHtml.page(new Body(blocks), Map.of(), Optional.of("harbour-letter"));
    int box = html.indexOf(BOX);
    return box < 0
        ? -1
        : (int) html.substring(0, box).lines().filter(line -> line.contains(" id=")).count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          A ferry | Ilan Brekke | AFP | - | - | - | A ferry. | Ilan Brekke/AFP
          A ferry. | Ilan Brekke | AFP | - | - | - | A ferry. | Ilan Brekke/AFP
          A ferry? | Ilan Brekke | '' | - | - | - | A ferry? | Ilan Brekke
          Стоїть «Альдер» | '' | УНІАН | - | - | - | Стоїть «Альдер». | УНІАН
          “It sank.” | '' | AFP | - | - | - | “It sank.” | AFP
          渡船 | '' | 新華社 | - | - | - | 渡船。 | 新華社
          A ferry | '' | '' | - | - | - | A ferry | -
          '' | Ilan Brekke | AFP | - | - | - | '' | Ilan Brekke/AFP
          A ferry | Ilan Brekke | AFP | The ferry | - | - | The ferry. | Ilan Brekke/AFP
          A ferry | Ilan Brekke | AFP | '' | - | - | '' | Ilan Brekke/AFP
          A ferry | Ilan Brekke | AFP | - | - | Name withheld | A ferry. | Name withheld
          A ferry | Ilan Brekke | AFP | - | Name withheld | AFP | A ferry. | Name withheld/AFP
          A ferry | Ilan Brekke | AFP | - | Marta Hollin | - | A ferry. | Marta Hollin/AFP
          A ferry | Ilan Brekke | AFP | - | '' | '' | A ferry | -
          A ferry | Ilan Brekke | Ilan Brekke | - | - | - | A ferry. | Ilan Brekke
          A ferry | Ilan Brekke | Ilan Brekke/AFP | - | - | - | A ferry. | Ilan Brekke/AFP
          """)
  void the_line_under_a_picture(
      String caption,
      String creator,
      String credit,
      String usedCaption,
      String usedCreator,
      String usedCredit,
      String shown,
      String line) {
    var use =
        new Block.PhotoUse(
            PICTURE,
            Optional.ofNullable(usedCaption),
            Optional.ofNullable(usedCreator),
            Optional.ofNullable(usedCredit),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    var words = PhotoWords.of(use, picture(caption, creator, credit));

    assertThat(words.caption()).isEqualTo(shown);
    assertThat(words.credit()).isEqualTo(Optional.ofNullable(line));
    assertThat(words.alt()).isEqualTo("A boat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          A ferry | Old Quay | November 24 | AFP | A ferry. Old Quay, November 24.
          A ferry? | Old Quay | - | AFP | A ferry? Old Quay.
          A ferry | - | 2026 | '' | A ferry. 2026
          '' | Old Quay | '' | AFP | Old Quay.
          A ferry | '' | ' ' | AFP | A ferry.
          """)
  void the_line_under_a_picture_says_where_and_when(
      String caption, String place, String date, String credit, String shown) {
    var use =
        new Block.PhotoUse(
            PICTURE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(place),
            Optional.ofNullable(date),
            Optional.empty());

    assertThat(PhotoWords.of(use, picture(caption, "", credit)).caption()).isEqualTo(shown);
  }

  @Test
  void whatever_the_body_the_page_is_harmless() {
    for (int seed = 0; seed < 800; seed++) {
      Body body = new RandomBody(seed).body();
      String html = BodyHtml.page(body, PICTURES, Optional.of("harbour-letter"));

      HarmlessHtml.check(html);
      HarmlessHtml.check(BodyHtml.feed(body, PICTURES, "https://courier.example"));
      assertThat(Part.of(html, Set.of()).slices()).isNotEmpty();
    }
  }

  @Test
  void pictures_are_asked_for_once() {
    var photo = new Block.Photo("b1", Blocks.photo(PICTURE));

    assertThat(BodyHtml.pictures(body(photo, new Block.Photo("b2", Blocks.photo(STORY)), photo)))
        .containsExactly(PICTURE, STORY);
  }

  private static String page(Body body) {
    return BodyHtml.page(body, PICTURES, Optional.empty());
  }

  private static Body body(Block... blocks) {
    return new Body(List.of(blocks));
  }

  private static List<Inline> text(String text) {
    return List.of(Run.plain(text));
  }

  private static Picture picture(String caption, String creator, String credit) {
    return new Picture(
        PICTURE,
        1600,
        1067,
        caption,
        creator,
        credit,
        "A boat",
        "en",
        List.of(
            new Picture.Rendition(480, 320, "/media/p/480.jpg"),
            new Picture.Rendition(1200, 800, "/media/p/1200.jpg")));
  }
}
