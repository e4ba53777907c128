package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.stet.ground.Json;
import news.stet.press.Asset;
import news.stet.story.BodyReading.Read;
import news.stet.story.BodyReading.Refused;
import news.stet.story.BodyReading.Remark;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyJsonTest {
  /// Every block and mark there is; the editor reads and writes the same file in its own tests.
  private static final String WHOLE = Asset.text(BodyJsonTest.class, "whole-body.json");

  @Test
  void the_whole_document_comes_back_as_it_went_in() {
    assertThat(BodyJson.tree(read(WHOLE))).isEqualTo(Json.tree(WHOLE));
  }

  @Test
  void the_tree_says_what_the_document_says() {
    List<Block> blocks = read(WHOLE).blocks();

    assertThat(blocks).hasSize(10);
    assertThat(blocks.get(0))
        .isEqualTo(
            new Block.Paragraph(
                "b1",
                List.of(
                    Run.plain("The board "),
                    new Run(
                        "voted", List.of(new Mark.Link("https://example.org/"), new Mark.Strong())),
                    new Inline.Break(),
                    new Run(
                        "in secret",
                        List.of(new Mark.Emphasis(), new Mark.Note("n1", "who says?"))))));
    assertThat(blocks.get(3))
        .isEqualTo(
            new Block.Quote(
                "b4", List.of(List.of(Run.plain("Ferries sell coffee."))), "Oksana Velt"));
    assertThat(((Block.Photo) blocks.get(4)).use().alt()).contains("");
    assertThat(((Block.Photo) blocks.get(4)).use().credit()).isEmpty();
  }

  @Test
  void every_body_survives_the_way_through_json() {
    for (int seed = 0; seed < 1_500; seed++) {
      Body body = new RandomBody(seed).body();

      assertThat(BodyJson.read(BodyJson.write(body))).isEqualTo(new Read(body, List.of()));
      assertThat(BodyJson.stored(BodyJson.write(body))).isEqualTo(body);
    }
  }

  @Test
  void neighbours_with_the_same_marks_are_one_run() {
    Body body = read(paragraph("{'type':'text','text':'a'},{'type':'text','text':'b','marks':[]}"));

    assertThat(((Block.Paragraph) body.blocks().getFirst()).text())
        .containsExactly(Run.plain("ab"));
  }

  @Test
  void blocks_without_an_id_of_their_own_get_one_that_stays() {
    String json =
        doc(
            """
            {'type':'paragraph','content':[{'type':'text','text':'a'}]},
            {'type':'paragraph','attrs':{'id':null},'content':[{'type':'text','text':'a'}]},
            {'type':'divider','attrs':{'id':'b1'}},
            {'type':'divider','attrs':{'id':'b1'}},
            {'type':'divider','attrs':{'id':'no space'}},
            {'type':'divider','attrs':{'id':'x-title'}}
            """);

    var read = (Read) BodyJson.read(json);
    List<String> ids = read.body().blocks().stream().map(Block::id).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(BlockIds::valid);
    assertThat(ids.get(2)).isEqualTo("b1");
    assertThat(ids.get(0)).matches("b[0-9][0-9a-z]{9}");
    assertThat(read.remarks())
        .extracting(Remark::what)
        .containsExactly(
            "body.content[0].attrs.id",
            "body.content[1].attrs.id",
            "body.content[3].attrs.id",
            "body.content[4].attrs.id",
            "body.content[5].attrs.id");
    assertThat(BodyJson.read(json)).isEqualTo(read);
  }

  @Test
  void ids_of_a_thousand_equal_blocks_differ() {
    String blocks = String.join(",", Collections.nCopies(4_000, "{'type':'divider'}"));

    assertThat(read(doc(blocks)).blocks()).extracting(Block::id).doesNotHaveDuplicates();
  }

  @Test
  void a_note_without_an_id_gets_one() {
    var read =
        (Read)
            BodyJson.read(
                paragraph(
                    "{'type':'text','text':'a','marks':[{'type':'note','attrs':{'text':'ask him'}}]}"));

    assertThat(read.remarks())
        .singleElement()
        .satisfies(r -> assertThat(r.what()).endsWith("marks[0].attrs.id"));
    assertThat(read.body().blocks().toString()).contains("Note[id=n");
  }

  @Test
  void control_characters_are_left_out_and_said() {
    var read =
        (Read)
            BodyJson.read(
                paragraph(
                    "{'type':'text','text':'a\\u0000b\\u202ec'},{'type':'text','text':'\\u0007'}"));

    assertThat(BodyText.of(read.body())).isEqualTo("abc");
    assertThat(read.remarks())
        .extracting(Remark::what)
        .containsExactly(
            "body.content[0].content[0].text",
            "body.content[0].content[1].text",
            "body.content[0].content[1]");
  }

  @Test
  void what_the_editor_never_leaves_empty_is_filled() {
    Body body =
        read(
            doc(
                "{'type':'bullet_list','attrs':{'id':'a'}},{'type':'fact_box','attrs':{'id':'c','title':'T'},'content':[]}"));

    assertThat(body.blocks())
        .containsExactly(
            new Block.Listing("a", false, List.of(List.of())),
            new Block.FactBox("c", "T", List.of(new Block.Fact("", List.of()))));
  }

  @Test
  void an_empty_document_is_an_empty_body() {
    assertThat(read("{\"type\":\"doc\"}")).isEqualTo(Body.EMPTY);
    assertThat(read(BodyJson.write(Body.EMPTY))).isEqualTo(Body.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'type':'gallery'} | body.content[0]
          {'type':'image','attrs':{'src':'x','onerror':'alert(1)'}} | body.content[0]
          {'type':'html','attrs':{'html':'<script>'}} | body.content[0]
          {} | body.content[0]
          [] | body.content[0]
          null | body.content[0]
          'text' | body.content[0]
          {'type':['paragraph']} | body.content[0]
          {'type':'text','text':'loose'} | body.content[0]
          {'type':'paragraph','attrs':{'id':'a','style':'x'}} | body.content[0].attrs.style
          {'type':'paragraph','attrs':[]} | body.content[0].attrs
          {'type':'paragraph','attrs':{'id':7}} | body.content[0].attrs.id
          {'type':'paragraph','content':{}} | body.content[0].content
          {'type':'paragraph','marks':[]} | body.content[0].marks
          {'type':'paragraph','text':'a'} | body.content[0].text
          {'type':'paragraph','content':[{'type':'paragraph'}]} | body.content[0].content[0]
          {'type':'paragraph','content':[{'type':'text'}]} | body.content[0].content[0].text
          {'type':'paragraph','content':[{'type':'text','text':3}]} | body.content[0].content[0].text
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':{}}]} | body.content[0].content[0].marks
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'code'}]}]} | body.content[0].content[0].marks[0]
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':['strong']}]} | body.content[0].content[0].marks[0]
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'strong'},{'type':'strong'}]}]} | body.content[0].content[0].marks[1]
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'strong','attrs':{'class':'x'}}]}]} | body.content[0].content[0].marks[0].attrs.class
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link'}]}]} | body.content[0].content[0].marks[0].attrs.href
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'javascript:alert(1)'}}]}]} | body.content[0].content[0].marks[0].attrs.href
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'java\\tscript:alert(1)'}}]}]} | body.content[0].content[0].marks[0].attrs.href
          {'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'/x/','onclick':'x'}}]}]} | body.content[0].content[0].marks[0].attrs.onclick
          {'type':'paragraph','content':[{'type':'hard_break','attrs':{}}]} | body.content[0].content[0].attrs
          {'type':'heading','attrs':{'id':'a'}} | body.content[0].attrs.level
          {'type':'heading','attrs':{'id':'a','level':1}} | body.content[0].attrs.level
          {'type':'heading','attrs':{'id':'a','level':'2'}} | body.content[0].attrs.level
          {'type':'heading','attrs':{'id':'a','level':2.5}} | body.content[0].attrs.level
          {'type':'heading','attrs':{'id':'a','level':99999999999999}} | body.content[0].attrs.level
          {'type':'bullet_list','content':[{'type':'paragraph'}]} | body.content[0].content[0]
          {'type':'bullet_list','content':[{'type':'list_item','content':[{'type':'bullet_list'}]}]} | body.content[0].content[0].content[0]
          {'type':'bullet_list','content':[{'type':'list_item','content':[{'type':'paragraph'},{'type':'bullet_list'}]}]} | body.content[0].content[0].content[1]
          {'type':'blockquote','attrs':{'by':1}} | body.content[0].attrs.by
          {'type':'blockquote','content':[{'type':'text','text':'a'}]} | body.content[0].content[0]
          {'type':'photo','attrs':{'id':'a'}} | body.content[0].attrs.media
          {'type':'photo','attrs':{'media':'1-1-1-1-1'}} | body.content[0].attrs.media
          {'type':'photo','attrs':{'media':'01936b2c-0000-7000-8000-000000000001','src':'x'}} | body.content[0].attrs.src
          {'type':'photo','attrs':{'media':'01936b2c-0000-7000-8000-000000000001','focus':{'x':2,'y':0}}} | body.content[0].attrs.focus.x
          {'type':'photo','attrs':{'media':'01936b2c-0000-7000-8000-000000000001','focus':{'x':0.5}}} | body.content[0].attrs.focus.y
          {'type':'photo','attrs':{'media':'01936b2c-0000-7000-8000-000000000001'},'content':[]} | body.content[0].content
          {'type':'related_story','attrs':{'story':'../../etc'}} | body.content[0].attrs.story
          {'type':'newsletter_box','attrs':{'list':'a b'}} | body.content[0].attrs.list
          {'type':'newsletter_box','attrs':{'list':'-->'}} | body.content[0].attrs.list
          {'type':'newsletter_box','attrs':{}} | body.content[0].attrs.list
          {'type':'fact_box','content':[{'type':'paragraph'}]} | body.content[0].content[0]
          {'type':'divider','attrs':{'x':1}} | body.content[0].attrs.x
          """)
  void what_it_does_not_know_is_refused_with_its_place(String block, String place) {
    assertThat(BodyJson.read(doc(block)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.faults().getFirst().what()).isEqualTo(place);
              assertThat(refused.faults().getFirst().why()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "3",
        "\"doc\"",
        "{}",
        "{\"type\":\"document\"}",
        "{\"type\":\"doc\"",
        "{\"type\":\"doc\"} x",
        "{\"type\":\"doc\",\"type\":\"doc\"}",
        "{\"type\":\"doc\",\"attrs\":{\"schema\":2}}",
        "{\"type\":\"doc\",\"attrs\":{\"schema\":\"1\"}}",
        "{\"type\":\"doc\",\"version\":1}",
        "{\"type\":\"doc\",\"content\":{}}",
        "<p>html</p>"
      })
  void what_is_no_document_is_refused(String json) {
    assertThat(BodyJson.read(json)).isInstanceOf(Refused.class);
  }

  @Test
  void it_goes_no_deeper_than_it_has_to() {
    String deep = "{\"type\":\"blockquote\",\"content\":[".repeat(100_000);

    assertThat(BodyJson.read(deep)).isInstanceOf(Refused.class);
    assertThat(BodyJson.read("[".repeat(1_000_000))).isInstanceOf(Refused.class);
  }

  @Test
  void it_has_at_most_5000_blocks_and_2_megabytes() {
    var blocks = new ArrayList<String>(Collections.nCopies(5_000, "{'type':'divider'}"));
    assertThat(read(doc(String.join(",", blocks))).blocks()).hasSize(5_000);

    blocks.add("{'type':'divider'}");
    assertThat(BodyJson.read(doc(String.join(",", blocks)))).isInstanceOf(Refused.class);

    String items = String.join(",", Collections.nCopies(5_001, "{'type':'list_item'}"));
    assertThat(BodyJson.read(doc("{'type':'bullet_list','content':[" + items + "]}")))
        .isInstanceOf(Refused.class);

    String long2 = paragraph("{'type':'text','text':'" + "x".repeat(1_999_000) + "'}");
    assertThat(BodyJson.read(long2)).isInstanceOf(Read.class);
    assertThat(BodyJson.read(Json.tree(long2.replace("x'", "x".repeat(1100) + "'"))))
        .isInstanceOf(Read.class);
    String longer = paragraph("{'type':'text','text':'" + "x".repeat(2_000_001) + "'}");
    assertThat(BodyJson.read(longer)).isInstanceOf(Refused.class);
    assertThat(BodyJson.read(Json.tree(longer))).isInstanceOf(Refused.class);
    assertThat(BodyJson.read(paragraph("{'type':'text','text':'" + "щ".repeat(1_000_001) + "'}")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void faults_are_told_together_but_not_without_end() {
    String bad = String.join(",", Collections.nCopies(500, "{'type':'gallery'}"));

    assertThat(((Refused) BodyJson.read(doc(bad))).faults()).hasSize(21);
  }

  @Test
  void a_body_changed_by_hand_is_not_taken_for_ours() {
    assertThatThrownBy(() -> BodyJson.stored("{\"type\":\"doc\",\"content\":[{\"type\":\"x\"}]}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("body.content[0]");
  }

  @Test
  void notes_can_be_taken_out() {
    Body body = BodyNotes.without(read(WHOLE));

    assertThat(BodyJson.write(body))
        .contains("in secret")
        .doesNotContain("who says?")
        .doesNotContain("note");
    assertThat(BodyText.of(body)).isEqualTo(BodyText.of(read(WHOLE)));
  }

  private static Body read(String json) {
    var reading = BodyJson.read(json);
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).body();
  }

  private static String doc(String content) {
    return ("{'type':'doc','attrs':{'schema':1},'content':[" + content + "]}").replace('\'', '"');
  }

  private static String paragraph(String inlines) {
    return doc("{'type':'paragraph','attrs':{'id':'b1'},'content':[" + inlines + "]}");
  }
}
