package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import news.stet.story.BodyReading.Read;
import news.stet.story.BodyReading.Refused;
import news.stet.story.BodyReading.Remark;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlIntakeTest {
  private static final String UUID_TEXT = "01936b2c-0000-7000-8000-000000000001";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      maxCharsPerColumn = 10_000,
      textBlock =
          """
          <p>One</p><p>Two</p> | P[One] P[Two]
          One<p>Two</p>Three | P[One] P[Two] P[Three]
          <div><section><article>One</article>Two</section></div> | P[One] P[Two]
          One<br>Two | P[One/Two]
          One<br><br>Two<br><br><br>Three | P[One] P[Two] P[Three]
          <p><br>One<br></p> | P[One]
          <h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6>E</h6> | H2[A] H2[B] H3[C] H3[D] H3[E]
          <h2>A<br>B<p>C</p></h2> | H2[A B C]
          <b>a</b><strong>b</strong><i>c</i><em>d</em> | P[*ab*_cd_]
          <b>a<i>b</i></b>c | P[*a**_b_*c]
          <b><p>One</p><p>Two</p></b> | P[*One*] P[*Two*]
          <ul><li>a</li><li>b</li></ul> | U[a;b]
          <ol><li><p>a</p><p>b</p></li><li>c</ol> | O[a/b;c]
          <ul><li>a<ul><li>b</li><li>c<ol><li>d</ol></ul><li>e</ul> | U[a;b;c;d;e]
          <ul><li>a<ul><li>b</li></ul>c</li></ul> | U[a;b;c]
          <ul>loose<li>a</ul> | U[loose;a]
          <ul><li></li><li> </li></ul> | -
          <ul><li>a<hr></ul> | U[a] D
          <blockquote>a</blockquote> | Q[a]
          <blockquote><p>a</p><p>b</p></blockquote> | Q[a;b]
          <blockquote><p>a</p><footer>— Oksana Velt</footer></blockquote> | Q[a]Oksana Velt
          <blockquote><p>a</p><p>— <cite>Oksana Velt</cite></p></blockquote> | Q[a]Oksana Velt
          <blockquote>a. <cite>Oksana Velt</cite></blockquote> | Q[a.]Oksana Velt
          <blockquote>as <cite>Hamlet</cite> says, and so on</blockquote> | Q[as Hamlet says, and so on]
          <blockquote><ul><li>a</li><li>b</li></ul></blockquote> | Q[a;b]
          <figure><blockquote>a</blockquote><figcaption>Oksana Velt</figcaption></figure> | Q[a]Oksana Velt
          <figure>x<figcaption>y</figcaption></figure> | P[x] P[y]
          a<hr>b | P[a] D P[b]
          <dl><dt>9,400</dt><dd>cars</dd><dd>a day</dd><dt>31 km</dt></dl> | F[9,400=cars;=a day;31 km=]
          <dl><dd><p>a</p><p>b</p></dd></dl> | F[=a/b]
          <table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p><p>d</p></td><td></td><td>e</td></tr></table> | P[a : b] P[c/d : e]
          <table><caption>t</caption><tr><td><ul><li>a<li>b</ul></td></tr></table> | P[t] P[a/b]
          <tr><td>a<td>b<tr><td>c | P[a : b] P[c]
          <table><tr><td><p>a<td>b<tr><td><p>c</table>d | P[a : b] P[c] P[d]
          <table><tr><td><table><tr><td>a<td>b</table></td><td>c</td></tr></table> | P[a : b] P[c]
          <table role=presentation><tr><td>a</td><td><p>b</p></td></tr></table> | P[a] P[b]
          <table><tr><td><h2>A</h2><p>b</p><p>c</p></td><td>d</td></tr></table> | H2[A] P[b] P[c] P[d]
          <pre>a  b\\n  c<b>d</b></pre> | P[a b/c*d*]
          <p>a <u>b</u> <s>c</s> H<sub>2</sub>O <unknown>d</unknown></p> | P[a b c H2O d]
          <a href=' https://example.org/x '>a <b>b</b></a> | P[{https://example.org/x:a }{https://example.org/x:*b*}]
          <a href='/dam/'>a</a><a name=x>b</a> | P[{/dam/:a}b]
          <a href='javascript:alert(1)'>a</a> | P[a]
          <a href='#x'><p>a</p></a> | P[a]
          <span style='font-weight:700'>a</span><span style='FONT-STYLE: italic'>b</span> | P[*a*_b_]
          <b style='font-weight:normal'><p>a <span style='font-weight: bold !important'>b</span></p></b> | P[a *b*]
          <p hidden>a</p><p style='display: none'>b</p><p>c</p> | P[c]
          <q>a</q> | P[“a”]
          <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> | P[漢(かん)]
          <p>   a \\t\\n b&emsp;c</p> | P[a b c]
          <p>31&nbsp;km &nbsp; x&nbsp;</p><p>&nbsp;</p> | P[31\u00A0km x]
          <p>a<b> b </b>c</p> | P[a* b *c]
          <p>co&shy;op&#0;&#x202E;erate</p> | P[cooperate]
          <p>и&#x306;ож e&#x301;</p> | P[йож é]
          <!-- a --><!--part story:related:x--><p>b<!--[if mso]>c<![endif]--></p> | P[b]
          <p>a < b && c &lt;script&gt;</p> | P[a < b && c <script>]
          | -
          <p></p><div> </div><br><br> | -
          """)
  void what_the_tree_has_a_word_for_is_kept(String html, String shown) {
    Body body = read(html == null ? "" : html.replace("\\n", "\n").replace("\\t", "\t")).body();

    assertThat(Shape.of(body)).isEqualTo(shown.equals("-") ? "" : shown);
  }

  @Test
  void our_own_pictures_are_kept_with_their_caption_and_credit() {
    String html =
        "<figure><img src='/media/%s/1200.jpg' alt='A boat'><figcaption>A ferry. <span class=credit>(Ilan Brekke/AFP)</span></figcaption></figure>"
            .formatted(UUID_TEXT);

    assertThat(photo(html))
        .isEqualTo(
            new Block.PhotoUse(
                UUID.fromString(UUID_TEXT),
                Optional.of("A ferry."),
                Optional.empty(),
                Optional.of("Ilan Brekke/AFP"),
                Optional.of("A boat"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(photo("<img src='/media/" + UUID_TEXT + "' alt>"))
        .isEqualTo(Blocks.photo(UUID.fromString(UUID_TEXT)));
    assertThat(photo(html.replace("A ferry. ", "")).credit()).contains("Ilan Brekke/AFP");
    assertThat(
            photo(html.replace("A ferry. ", "The year (1931) ").replace("(Ilan Brekke/AFP)", ""))
                .caption())
        .contains("The year (1931)");
  }

  @Test
  void pictures_from_elsewhere_are_dropped_and_named() {
    var read =
        read(
            "<figure><img src='https://example.org/a.jpg'><figcaption>A ferry</figcaption></figure>"
                + "<img src='/media/../api'><img src='data:image/png;base64,"
                + "A".repeat(500)
                + "'><img>");

    assertThat(read.body().blocks()).isEmpty();
    assertThat(read.remarks())
        .extracting(Remark::what)
        .first()
        .isEqualTo("picture https://example.org/a.jpg “A ferry”");
    assertThat(read.remarks()).hasSize(4).allMatch(remark -> remark.what().length() < 130);
  }

  @Test
  void what_is_dropped_is_said_once_with_its_number() {
    var read =
        read(
            "<script>a</script><script>b</script><iframe src='https://example.org/v'></iframe>"
                + "<p onclick='x()'>a <u>b</u></p><table><tr><td>c</table><a href='tel:1'>d</a><p hidden>e</p>");

    assertThat(read.remarks())
        .extracting(Remark::what)
        .containsExactly(
            "script (2 times)",
            "iframe https://example.org/v",
            "onclick of p",
            "u",
            "table",
            "link tel:1",
            "hidden p");
    assertThat(read.remarks()).allSatisfy(remark -> assertThat(remark.why()).isNotBlank());
    assertThat(Shape.of(read.body())).isEqualTo("P[a b] P[c] P[d]");
  }

  @Test
  void the_report_has_an_end() {
    var html = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      html.append("<a href='javascript:").append(i).append("'>x</a>");
    }

    assertThat(read(html.toString()).remarks()).hasSize(101);
    assertThat(read("<iframe src='" + "x".repeat(10_000) + "'>").remarks().getFirst().what())
        .hasSizeLessThan(310);
  }

  @Test
  void the_same_html_gives_the_same_ids() {
    assertThat(read("<p>a<p>b<p>a")).isEqualTo(read("<p>a<p>b<p>a"));
    assertThat(read("<p>a<p>b<p>a").body().blocks())
        .extracting(Block::id)
        .doesNotHaveDuplicates()
        .allMatch(BlockIds::valid);
  }

  @Test
  void a_page_of_ours_comes_back_as_it_was() {
    var link = new Run("b", List.of(new Mark.Link("/dam/"), new Mark.Strong()));
    var body =
        new Body(
            List.of(
                new Block.Paragraph("x", List.of(Run.plain("a "), link)),
                new Block.Heading("x", 2, List.of(Run.plain("c"))),
                new Block.Heading("x", 3, List.of(Run.plain("d"))),
                new Block.Listing(
                    "x", true, List.of(List.of(Run.plain("e")), List.of(Run.plain("f")))),
                new Block.Quote("x", List.of(List.of(Run.plain("g"))), "Oksana Velt"),
                new Block.FactBox(
                    "x", "", List.of(new Block.Fact("9", List.of(Run.plain("cars"))))),
                new Block.Divider("x")));

    assertThat(Shape.of(read(BodyHtml.page(body, Map.of(), Optional.empty())).body()))
        .isEqualTo(Shape.of(body));
  }

  static List<String> hostile() {
    return HostileHtml.VECTORS;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_html_becomes_a_harmless_tree(String html) {
    assertHarmless(html);
    assertHarmless("<p>" + html + "</p>");
    assertHarmless("<ul><li>" + html);
    assertHarmless("<blockquote>" + html);
    assertHarmless("<figure><figcaption>" + html);
    assertHarmless("<table><td>" + html);
  }

  @Test
  void html_of_any_kind_is_harmless_and_loses_no_plain_word() {
    var random = new Random(11);
    for (int i = 0; i < 500; i++) {
      var html = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        html.append(TAGS[random.nextInt(TAGS.length)]);
        html.append(random.nextInt(3) == 0 ? RandomText.any(random, 4) : "harbour");
      }
      assertHarmless(html.toString());
      assertThat(BodyText.of(read(html.toString()).body()).contains("harbour"))
          .as(html.toString())
          .isEqualTo(html.indexOf("harbour") >= 0);
    }
  }

  private static final String[] TAGS = {
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "<a href='/x/'>",
    "<a href='javascript:x'>",
    "</a>",
    "<ul>",
    "<li>",
    "</ul>",
    "<ol>",
    "<blockquote>",
    "</blockquote>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<h3>",
    "<br>",
    "<hr>",
    "<pre>",
    "</pre>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<u>",
    "<span style='font-weight:bold'>",
    "</span>",
    "<img src=x onerror=y>",
    "<center>",
    "<x-y>",
    "<cite>",
    "<footer>"
  };

  private static void assertHarmless(String html) {
    Body body = read(html).body();
    HarmlessHtml.check(BodyHtml.page(body, Map.of(), Optional.of("harbour-letter")));
    assertThat(BodyJson.read(BodyJson.write(body))).isEqualTo(new Read(body, List.of()));
    assertThat(body.toString()).doesNotContain("javascript:", "vbscript:", "data:text");
  }

  @Test
  void it_is_at_most_2_megabytes_and_5000_blocks() {
    assertThat(HtmlIntake.read("x".repeat(2_000_001))).isInstanceOf(Refused.class);
    assertThat(HtmlIntake.read("<hr>".repeat(5_001))).isInstanceOf(Refused.class);
    assertThat(HtmlIntake.read("<ul>" + "<li>a".repeat(5_000))).isInstanceOf(Refused.class);
    assertThat(HtmlIntake.read("<ul>" + "<li>a".repeat(4_999))).isInstanceOf(Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<p><b>",
        "<a href=/x/>",
        "<table>",
        "<ul><li>",
        "<blockquote>",
        "<blockquote><cite>",
        "<figure><figcaption>",
        "<dl><dt>",
        "<svg>",
        "<math><mi>",
        "<form>",
        "<select>",
        "<template>",
        "<x>",
        "<font color=red>",
        "</p>",
        "<br>",
        "<!--",
        "<![CDATA[",
        "&amp;",
        "&nbsp;",
        "<span style=a>",
        "<pre>",
        "<i></b>",
        "<b></p><p>"
      })
  void whatever_nests_or_repeats_is_read_in_time(String piece) {
    assertReadInTime(piece, 300_000);
  }

  /// Those that took quadratic time when they were read in a plainer way.
  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<table><tr><td>", "<tr><p>x</p>", "<b></p><i></b></i>", "&#x301;"})
  void two_megabytes_are_read_in_time(String piece) {
    assertReadInTime(piece, 1_990_000);
    assertReadInTime("<table>" + piece, 500_000);
  }

  private static void assertReadInTime(String piece, int bytes) {
    String html = (piece + "x").repeat(bytes / (piece.length() + 1));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(HtmlIntake.read(html)).isNotNull());
  }

  private static Read read(String html) {
    return (Read) HtmlIntake.read(html);
  }

  private static Block.PhotoUse photo(String html) {
    return ((Block.Photo) read(html).body().blocks().getFirst()).use();
  }
}
