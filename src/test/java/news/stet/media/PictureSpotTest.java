package news.stet.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An author's picture and the newsroom's logo, as they are chosen at the desk.
@QuarkusTest
class PictureSpotTest extends NewsroomTest {
  private static final String SETTINGS = "/desk/settings/";

  @Inject Staffing staffing;
  @Inject Masthead masthead;
  @Inject Pictures pictures;

  private Http owner = Http.at(URI.create("http://localhost/"));
  private UUID author = new UUID(0, 0);

  @BeforeEach
  void an_owner_and_an_author_are_there() {
    clock.advance(Duration.ofHours(1));
    owner = as(Role.OWNER);
    author = UUID.randomUUID();
    masthead
        .add(
            Actor.STET,
            new Author(author, "a" + author, "Ada <Quill>", "", Optional.empty(), Map.of()))
        .done();
  }

  private Http as(Role role) {
    return staffing.in(http, staffing.hired(role)).with("Accept", "text/html");
  }

  private String portrait() {
    return SETTINGS + "authors/" + author + "/picture";
  }

  private Optional<Picture> shown() {
    return masthead.author(author).flatMap(Author::picture).flatMap(pictures::find);
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
    return Jsoup.parse(answer.text());
  }

  private static void kept(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("?kept=1");
  }

  private void uploaded(String path) {
    kept(owner.upload(path, Map.of("alt", "Ada laughs", "credit", "Agency"), jpeg()));
  }

  private static byte[] jpeg() {
    return Sample.jpeg(400, 400);
  }

  @Test
  void is_uploaded_seen_by_readers_and_taken_away_again() {
    var settings = page(owner.get(SETTINGS + "authors/" + author + "/"));
    assertThat(settings.select("a.btn").eachAttr("href")).contains(portrait());

    var sent =
        owner.upload(
            portrait(),
            Map.of("alt", "Ada <laughs>", "creator", "Olena Ray", "credit", "Halmere Press"),
            jpeg());

    kept(sent);
    var picture = shown().orElseThrow();
    assertThat(picture.alt()).isEqualTo("Ada <laughs>");
    assertThat(picture.creditLine()).contains("Olena Ray/Halmere Press");
    var now = page(owner.get(sent.header("Location")));
    assertThat(now.select("[role=status]").text()).startsWith("Saved.");
    assertThat(now.expectFirst(".spot-now img").attr("alt")).isEqualTo("Ada <laughs>");
    var readers = page(http.get("/author/a" + author + "/"));
    assertThat(http.get(readers.expectFirst("img.portrait").attr("src")).status()).isEqualTo(200);
    assertThat(readers.expectFirst("img.portrait").attr("alt")).isEqualTo("Ada <laughs>");
    assertThat(readers.select(".listing-head").text()).contains("Photo: Olena Ray/Halmere Press");
    var elsewhere = page(http.get("/uk/author/a" + author + "/"));
    assertThat(elsewhere.expectFirst("img.portrait").attr("alt")).isEmpty();
    assertThat(page(owner.get(SETTINGS + "authors/" + author + "/")).select(".settings-print"))
        .hasSize(1);

    kept(owner.form(portrait() + "/use", Map.of("do", "away")));

    assertThat(shown()).isEmpty();
    assertThat(page(http.get("/author/a" + author + "/")).select("img.portrait")).isEmpty();
  }

  @Test
  void keeps_the_rest_of_the_author() {
    uploaded(portrait());
    UUID picture = shown().orElseThrow().id();
    String path = SETTINGS + "authors/" + author + "/";
    var fields = fields(page(owner.get(path)), path);
    fields.put("name", "Ada Quill");

    kept(owner.form(path, fields));

    assertThat(masthead.author(author).orElseThrow().picture()).contains(picture);
    assertThat(masthead.author(author).orElseThrow().name()).isEqualTo("Ada Quill");
  }

  private static Map<String, String> fields(Document page, String action) {
    var fields = new LinkedHashMap<String, String>();
    var form = page.expectFirst("form[action='" + action + "']");
    form.select("input[name], textarea[name]")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }

  @Test
  void is_chosen_among_the_newest() {
    uploaded(portrait());
    UUID first = shown().orElseThrow().id();
    uploaded(portrait());
    var page = page(owner.get(portrait()));
    assertThat(page.select("[name=picture]").eachAttr("value")).contains(first.toString());

    kept(owner.form(portrait() + "/use", Map.of("do", "choose", "picture", first.toString())));

    assertThat(shown().orElseThrow().id()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000"})
  void is_not_chosen_where_there_is_none(String id) {
    uploaded(portrait());
    UUID before = shown().orElseThrow().id();

    var answer = owner.form(portrait() + "/use", Map.of("do", "choose", "picture", id));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).select("[role=alert]").text()).contains("Choose one");
    assertThat(shown().orElseThrow().id()).isEqualTo(before);
  }

  @Test
  void is_described_anew() {
    uploaded(portrait());
    String use = portrait() + "/use";
    var said = fields(page(owner.get(portrait())), use);
    said.putAll(Map.of("do", "said", "alt", "Ada at the quay"));

    kept(owner.form(use, said));

    assertThat(shown().orElseThrow().alt()).isEqualTo("Ada at the quay");
    assertThat(shown().orElseThrow().credit()).isEqualTo("Agency");
    said.put("alt", "Late");
    var late = owner.form(use, said);
    assertThat(late.status()).isEqualTo(422);
    assertThat(page(late).expectFirst("#said-alt").val()).isEqualTo("Late");
    assertThat(page(late).select("#said-alt-fault").text()).contains("Somebody else");
    assertThat(shown().orElseThrow().alt()).isEqualTo("Ada at the quay");
    var again = fields(page(late), use);
    again.put("do", "said");
    kept(owner.form(use, again));
    assertThat(shown().orElseThrow().alt()).isEqualTo("Late");
  }

  @Test
  void is_refused_when_it_is_no_picture_and_what_was_typed_is_kept() {
    for (byte[] file : new byte[][] {Sample.latin("<svg onload=alert(1)>"), {}}) {
      var answer = owner.upload(portrait(), Map.of("alt", "Ada \"laughs\""), file);

      assertThat(answer.status()).isEqualTo(422);
      var page = page(answer);
      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("file");
      assertThat(page.expectFirst("#upload-alt").val()).isEqualTo("Ada \"laughs\"");
    }
    assertThat(shown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"alt", "creator", "credit"})
  void is_refused_when_too_much_is_said_of_it(String field) {
    var answer = owner.upload(portrait(), Map.of(field, "x".repeat(2001)), jpeg());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).select("[aria-invalid]").eachAttr("id"))
        .containsExactly("upload-" + field);
    assertThat(shown()).isEmpty();
  }

  @Test
  void is_of_an_author_only() {
    author = UUID.randomUUID();

    assertThat(owner.get(portrait()).status()).isEqualTo(404);
    assertThat(owner.upload(portrait(), Map.of(), jpeg()).status()).isEqualTo(404);
    assertThat(owner.form(portrait() + "/use", Map.of("do", "away")).status()).isEqualTo(404);
  }

  @Test
  void is_an_owners_where_it_is_the_logo() {
    String logo = SETTINGS + "publication/logo";
    assertThat(as(Role.EDITOR).upload(logo, Map.of(), jpeg()).status()).isEqualTo(403);

    uploaded(logo);

    var picture = masthead.publisher().logo().flatMap(pictures::find).orElseThrow();
    var front = page(http.get("/"));
    var shown = front.expectFirst(".wordmark img");
    assertThat(shown.attr("alt")).isEqualTo(masthead.editions().getFirst().name());
    assertThat(http.get(shown.attr("src")).status()).isEqualTo(200);
    assertThat(front.expectFirst("[type='application/ld+json']").data())
        .contains(picture.atLeast(400).path());
    assertThat(http.get("/manifest.webmanifest").text())
        .contains(picture.atLeast(320).path(), "image/jpeg");
    kept(owner.form(logo + "/use", Map.of("do", "away")));
    assertThat(page(http.get("/")).select(".wordmark img")).isEmpty();
    assertThat(http.get("/manifest.webmanifest").text()).doesNotContain("image/jpeg");
    assertThat(masthead.publisher().logo()).isEmpty();
  }
}
