package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Publisher;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;

class ImprintTest {
  private static final Edition EDITION =
      new Edition("en", Language.ENGLISH, "The Halmere", "", "", ZoneOffset.UTC);

  private static Imprint imprint(
      String name, String email, String principles, String corrections, String... profiles) {
    return Imprint.of(
        new Publisher(
            name,
            Optional.of(email),
            Optional.empty(),
            Optional.empty(),
            Optional.of(principles),
            Optional.of(corrections),
            Optional.empty(),
            List.of(profiles)),
        EDITION);
  }

  @Test
  void names_the_house_and_where_else_it_is() {
    var imprint =
        imprint(
            "Halmere Press",
            "desk@example.org",
            "/principles/",
            "https://example.org/errors",
            "https://www.example.com/@halmere/");

    assertThat(imprint)
        .isEqualTo(
            new Imprint(
                "Halmere Press",
                "mailto:desk@example.org",
                "desk@example.org",
                "/principles/",
                "https://example.org/errors",
                List.of(
                    new Imprint.Place(
                        "example.com/@halmere", "https://www.example.com/@halmere/"))));
    assertThat(imprint.mailbox()).isEqualTo("desk");
    assertThat(imprint.host()).isEqualTo("@example.org");
  }

  @Test
  void leaves_out_what_says_nothing_new_and_what_would_run() {
    var imprint = imprint("The Halmere", "nobody", "javascript:alert(1)", "", "data:text/html,x");

    assertThat(imprint).isEqualTo(new Imprint("", "", "", "", "", List.of()));
  }
}
