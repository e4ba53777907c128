package news.stet.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import news.stet.ground.FileStore;
import news.stet.ground.GroundConfig;

/// A darkroom with a file store of its own, for tests that need no newsroom around it.
final class DevelopedFiles {
  private final Path folder;
  private final FileStore store;
  private final Darkroom darkroom;

  DevelopedFiles(Path folder) {
    this.folder = folder;
    this.store = new FileStore(new Folder(folder));
    this.darkroom = new Darkroom(store);
  }

  private record Folder(Path data) implements GroundConfig {
    @Override
    public DatabaseConfig database() {
      throw new UnsupportedOperationException();
    }

    @Override
    public EventsConfig events() {
      throw new UnsupportedOperationException();
    }
  }

  FileStore store() {
    return store;
  }

  Path file(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "sent", ".any"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Darkroom.Developed develop(byte[] bytes) {
    return develop(bytes, "en");
  }

  Darkroom.Developed develop(byte[] bytes, String language) {
    try {
      return darkroom.develop(file(bytes), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Refusal e) {
      throw new AssertionError("refused: " + e.outcome(), e);
    }
  }

  Intake refused(byte[] bytes) {
    return assertThrows(Refusal.class, () -> darkroom.develop(file(bytes), "en")).outcome();
  }

  byte[] bytes(Darkroom.Print print) {
    try {
      return store.read(print.file()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BufferedImage image(Darkroom.Print print) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes(print)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pixel at parts of the width and height of the widest print.
  int pixel(Darkroom.Developed developed, double x, double y) {
    var image = image(developed.prints().getFirst());
    return image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y)) & 0xffffff;
  }

  List<String> secrets(Darkroom.Print print) {
    return secrets(bytes(print));
  }

  /// What a program that looks for everything finds in a JPEG beside what decoding needs.
  static List<String> secrets(byte[] jpeg) {
    try {
      var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
      return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
          .map(Directory::getName)
          .filter(name -> !List.of("JPEG", "JFIF", "Huffman", "File Type").contains(name))
          .toList();
    } catch (ImageProcessingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  static void assertClose(int rgb, int wanted) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat((rgb >> shift) & 0xff)
          .as("%06x is about %06x", rgb, wanted)
          .isCloseTo((wanted >> shift) & 0xff, within(12));
    }
  }
}
