package news.stet.ground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {
  /// `printf abc | sha256sum`
  private static final String KEY_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final byte[] ABC = "abc".getBytes(UTF_8);

  @TempDir Path data;
  private FileStore files;

  @BeforeEach
  void empty() {
    files = new FileStore(TestConfig.folder(data));
  }

  @Test
  void gives_the_same_key_for_the_same_bytes_and_keeps_them_once() throws IOException {
    assertThat(files.put(ABC)).isEqualTo(KEY_OF_ABC);
    assertThat(files.put(new ByteArrayInputStream(ABC))).isEqualTo(KEY_OF_ABC);

    assertThat(onDisk()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(ABC));
    assertThat(files.read(KEY_OF_ABC)).contains(ABC);
    assertThat(files.where(KEY_OF_ABC)).hasValueSatisfying(file -> assertThat(file).exists());
  }

  @Test
  void keeps_an_empty_file() throws IOException {
    String key = files.put(new byte[0]);

    assertThat(files.read(key)).hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
  }

  @Test
  void shows_nothing_of_a_file_before_it_is_whole() throws IOException {
    files.put(
        new SequenceInputStream(
            new ByteArrayInputStream(ABC),
            new Ending(() -> {
              assertThat(files.where(KEY_OF_ABC)).isEmpty();
              assertThat(onDisk()).singleElement().asString().endsWith(".part");
            })));

    assertThat(files.where(KEY_OF_ABC)).isPresent();
  }

  @Test
  void keeps_nothing_of_a_file_that_breaks_off() throws IOException {
    var broken =
        new SequenceInputStream(
            new ByteArrayInputStream(ABC),
            new Ending(() -> {
              throw new IOException("the line is cut");
            }));

    assertThatThrownBy(() -> files.put(broken)).hasMessage("the line is cut");
    assertThat(onDisk()).isEmpty();
    assertThat(files.read(KEY_OF_ABC)).isEmpty();
  }

  @Test
  void clears_what_a_crash_left_half_written() throws IOException {
    Path folder = Files.createDirectories(data.resolve("files"));
    Files.writeString(folder.resolve("arriving123.part"), "ab");
    files.put(ABC);
    new FileStore(TestConfig.folder(data));

    assertThat(onDisk()).singleElement().asString().endsWith(KEY_OF_ABC);
  }

  @Test
  void has_no_file_that_was_never_put() throws IOException {
    assertThat(files.read(KEY_OF_ABC)).isEmpty();
    assertThat(files.where(KEY_OF_ABC)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "../../../../etc/passwd",
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a\0",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
      })
  void takes_nothing_else_for_a_key(String text) throws IOException {
    files.put(ABC);

    assertThat(files.read(text)).isEmpty();
    assertThat(files.where(text)).isEmpty();
  }

  private List<Path> onDisk() throws IOException {
    try (var all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /// The end of a stream, with something to do when it is reached.
  private static final class Ending extends InputStream {
    private interface Step {
      void run() throws IOException;
    }

    private final Step step;

    Ending(Step step) {
      this.step = step;
    }

    @Override
    public int read() throws IOException {
      step.run();
      return -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      return read();
    }
  }
}
