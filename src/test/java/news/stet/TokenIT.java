package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenIT {
  private final Path data = TestFolders.fresh("token");

  @AfterEach
  void nothing_is_left() throws IOException {
    if (Files.exists(data)) {
      assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
      TestFolders.forget(data);
    }
  }

  private StetProcess create(String name, String role) {
    return StetProcess.run(
        "token", "create", "--name", name, "--role", role, "--data", data.toString());
  }

  @Test
  void needs_no_running_newsroom_and_prints_nothing_but_the_token() {
    var made = create("importer", "editor");

    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).matches("stet_[A-Za-z0-9_-]{40,}");

    var again = create("importer", "editor");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).endsWith("There is a token named importer already.");
  }

  @Test
  void is_made_beside_a_running_newsroom() {
    try (var up = StetProcess.up(data)) {
      var made = create("importer", "reporter");

      assertThat(made.exitCode()).as(made.err()).isZero();
      assertThat(made.out()).startsWith("stet_");
      assertThat(Http.at(up.ready()).get("/q/health/live").status()).isEqualTo(200);
    }
  }

  @Test
  void a_role_that_does_not_exist_is_answered_with_those_that_do() {
    var refused = create("importer", "boss");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualTo("There is no role boss; there are reporter, editor, newsletter-editor, owner.");
    assertThat(data).doesNotExist();
  }
}
