package news.stet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that must not become pictures, and must not cost more than a look.
class BadFileTest {
  @TempDir Path folder;
  private DevelopedFiles files;

  @BeforeEach
  void open() {
    files = new DevelopedFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIF89a\u0001\0\u0001\0\0\0\0;",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "  <!DOCTYPE html><script>alert(1)</script>",
        "%PDF-1.7",
        "\0\0\0\u0018ftypheic",
        "BM",
        "II*\0",
        "RIFF\0\0\0\0WAVE",
        "PK\u0003\u0004",
        "just words",
        "\u00ff\u00d8"
      })
  void another_kind_is_not_taken(String file) {
    assertThat(files.refused(Sample.latin(file))).isInstanceOf(Intake.NotAPicture.class);
  }

  @Test
  void a_gif_is_called_by_its_name() {
    assertThat(files.refused(Sample.latin("GIF89a")).toString()).contains("GIF").contains("JPEG");
  }

  @Test
  void nothing_at_all_is_unfit() {
    assertThat(files.refused(new byte[0]).toString()).contains("empty");
  }

  @Test
  void part_of_a_file_is_unfit_wherever_it_ends() {
    for (byte[] whole :
        new byte[][] {
          Sample.jpeg(200, 150), Sample.png(200, 150), Sample.WEBP_LOSSY, Sample.WEBP_LOSSLESS
        }) {
      for (int part : new int[] {20, 40, whole.length / 2, whole.length - 10, whole.length - 1}) {
        assertThat(files.refused(Arrays.copyOf(whole, Math.min(part, whole.length - 1))))
            .as("%d of %d bytes", part, whole.length)
            .isInstanceOf(Intake.Unfit.class);
      }
    }
  }

  @Test
  void a_size_beyond_what_is_taken_is_refused_before_decoding() {
    assertThat(files.refused(Sample.pngClaiming(60_000, 60_000)).toString())
        .contains("60000 × 60000");
    assertThat(files.refused(Sample.pngClaiming(20_001, 10)).toString()).contains("20001");
    assertThat(files.refused(Sample.pngClaiming(8_000, 7_000)).toString()).contains("megapixels");
    assertThat(files.refused(Sample.pngClaiming(-1, -1))).isInstanceOf(Intake.Unfit.class);
    assertThat(files.refused(Sample.pngClaiming(0, 10))).isInstanceOf(Intake.Unfit.class);
    assertThat(files.refused(claiming(Sample.jpeg(40, 30), 0xffff, 0xffff)).toString())
        .contains("65535");
    byte[] webp = Sample.WEBP_LOSSLESS.clone();
    Arrays.fill(webp, 21, 25, (byte) 0xff);
    assertThat(files.refused(webp).toString()).contains("16384");
  }

  /// The same JPEG with other sizes in its frame header.
  private static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] other = jpeg.clone();
    for (int i = 0; i < other.length - 9; i++) {
      if ((other[i] & 0xff) == 0xff && (other[i + 1] & 0xff) == 0xc0) {
        other[i + 5] = (byte) (height >> 8);
        other[i + 6] = (byte) height;
        other[i + 7] = (byte) (width >> 8);
        other[i + 8] = (byte) width;
      }
    }
    return other;
  }

  @Test
  void pixels_that_are_not_there_are_missed() {
    assertThat(files.refused(Sample.pngClaiming(5_000, 5_000))).isInstanceOf(Intake.Unfit.class);
  }

  @Test
  void text_that_grows_without_end_is_never_unpacked() {
    // 200 MB in 200 kB: unpacked a few at a time it would fill any heap.
    byte[] grows = Sample.deflated(new byte[200 << 20]);
    byte[] png = Sample.png(40, 30);
    for (int i = 0; i < 20; i++) {
      png = Sample.withChunk(png, "zTXt", Sample.joined(Sample.latin("Comment\0\0"), grows));
      png =
          Sample.withChunk(
              png, "iTXt", Sample.joined(Sample.latin("XML:com.adobe.xmp\0\u0001\0\0\0"), grows));
      png = Sample.withChunk(png, "iCCP", Sample.joined(Sample.latin("x\0\0"), grows));
    }
    assertThat(files.develop(png).words().caption()).isEmpty();
  }

  @Test
  void what_follows_a_png_or_a_webp_makes_it_unfit() {
    byte[] zip = Sample.latin("PK\u0003\u0004");
    assertThat(files.refused(Sample.joined(Sample.png(40, 30), zip)))
        .isInstanceOf(Intake.Unfit.class);
    assertThat(files.refused(Sample.joined(Sample.WEBP_LOSSY, zip)))
        .isInstanceOf(Intake.Unfit.class);
  }

  @Test
  void a_png_with_a_wrong_sum_is_unfit() {
    byte[] png = Sample.png(40, 30);
    png[png.length - 20] ^= 1;
    assertThat(files.refused(png)).isInstanceOf(Intake.Unfit.class);
  }

  @Test
  void moving_pictures_are_unfit() {
    byte[] moving =
        Sample.webp(
            Sample.vp8x(0x02, 40, 30),
            Sample.webpChunk("ANIM", new byte[6]),
            Sample.webpChunk("ANMF", new byte[16]));
    assertThat(files.refused(moving).toString()).contains("Moving");
  }

  @Test
  void a_jpeg_of_a_thousand_scans_is_unfit() {
    byte[] jpeg = Sample.jpeg(40, 30);
    byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0};
    byte[] scans = new byte[scan.length * 1000];
    for (int i = 0; i < 1000; i++) {
      System.arraycopy(scan, 0, scans, i * scan.length, scan.length);
    }
    byte[] many =
        Sample.joined(
            Arrays.copyOf(jpeg, jpeg.length - 2), scans, new byte[] {(byte) 0xff, (byte) 0xd9});
    assertThat(files.refused(many)).isInstanceOf(Intake.Unfit.class);
  }

  @Test
  void noise_in_a_file_never_does_more_than_refuse_it() {
    var random = new Random(7);
    for (byte[] whole :
        new byte[][] {
          Sample.withSegment(Sample.jpeg(60, 40), 0xe1, Sample.exifSegment(6)),
          Sample.png(60, 40),
          Sample.WEBP_LOSSY,
          Sample.WEBP_LOSSLESS,
          Sample.WEBP_TRANSPARENT
        }) {
      for (int i = 0; i < 200; i++) {
        byte[] other = whole.clone();
        for (int j = 0; j < 1 + i % 8; j++) {
          other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        takenOrRefused(other);
      }
    }
  }

  private void takenOrRefused(byte[] file) {
    try {
      new Darkroom(files.store()).develop(files.file(file), "en");
    } catch (Refusal e) {
      assertThat(e.outcome()).isNotInstanceOf(Intake.Taken.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
