package news.stet.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import news.stet.Answer;
import news.stet.NewsroomTest;
import news.stet.staff.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PicturesTest extends NewsroomTest {
  private static final PictureWords WORDS =
      new PictureWords("Кіт 🐈 на кнехті", "Olena Koval", "", "A cat", "uk");

  @Inject Pictures pictures;
  @TempDir Path folder;

  private Picture taken(byte[] file) throws IOException {
    Path sent = Files.write(folder.resolve("sent"), file);
    return pictures.take(Actor.STET, sent, WORDS) instanceof Intake.Taken(var picture)
        ? picture
        : fail();
  }

  private static Picture fail() {
    throw new AssertionError("not taken");
  }

  @Test
  void are_found_as_they_were_taken() throws IOException {
    var one = taken(Sample.jpeg(700, 500));
    var two = taken(Sample.png(100, 50));
    assertThat(one.words()).isEqualTo(WORDS);
    assertThat(one.renditions())
        .extracting(Picture.Rendition::width)
        .containsExactly(320, 480, 640);
    assertThat(pictures.find(one.id())).contains(one);
    assertThat(pictures.find(List.of(two.id(), UUID.randomUUID(), one.id())))
        .containsOnlyKeys(one.id(), two.id())
        .containsEntry(two.id(), two);
    assertThat(pictures.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void are_refused_with_words() throws IOException {
    Path gif = Files.write(folder.resolve("gif"), Sample.latin("GIF89a"));
    assertThat(pictures.take(Actor.STET, gif, WORDS)).isInstanceOf(Intake.NotAPicture.class);
  }

  @Test
  void are_served_to_anybody_and_may_be_kept_for_ever() throws IOException {
    var rendition = taken(Sample.jpeg(700, 500)).renditions().getFirst();
    Answer whole = http.get(rendition.path());
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(whole.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(whole.bytes().length));
    assertThat(whole.headers("Set-Cookie")).isEmpty();
    assertThat(whole.bytes()).startsWith(0xff, 0xd8);

    Answer head = http.head(rendition.path());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
      assertThat(head.header(name)).as(name).isEqualTo(whole.header(name)).isNotEmpty();
    }

    for (String known :
        List.of(whole.header("ETag"), "\"other\", W/" + whole.header("ETag"), "*")) {
      Answer again = http.with("If-None-Match", known).get(rendition.path());
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.bytes()).isEmpty();
    }
    assertThat(http.with("If-None-Match", "\"other\"").get(rendition.path()).status())
        .isEqualTo(200);
  }

  @Test
  void stand_at_no_other_address() throws IOException {
    var picture = taken(Sample.jpeg(700, 500));
    String folderOf = "/media/" + picture.id() + "/";
    for (String path :
        List.of(
            folderOf + "960.jpg",
            folderOf + "321.jpg",
            folderOf + "0.jpg",
            folderOf + "320.png",
            folderOf + "320.jpg.jpg",
            folderOf + "99999999999.jpg",
            folderOf + "..%2f320.jpg",
            "/media/" + UUID.randomUUID() + "/320.jpg",
            "/media/../../etc/320.jpg",
            "/media/x/320.jpg")) {
      Answer answer = http.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Cache-Control")).as(path).doesNotContain("immutable");
    }
  }
}
