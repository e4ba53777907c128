package news.stet.media;

import static news.stet.media.DevelopedFiles.assertClose;
import static news.stet.media.Sample.BLUE;
import static news.stet.media.Sample.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {
  private static final int WHITE = 0xffffff;

  @TempDir Path folder;
  private DevelopedFiles files;

  @BeforeEach
  void open() {
    files = new DevelopedFiles(folder);
  }

  @Test
  void makes_the_sizes_that_pages_need_and_none_wider_than_the_picture() {
    var developed = files.develop(Sample.jpeg(2000, 1500));

    assertThat(developed.width()).isEqualTo(2000);
    assertThat(developed.height()).isEqualTo(1500);
    assertThat(developed.prints())
        .extracting(Darkroom.Print::width)
        .containsExactly(1600, 1280, 960, 640, 480, 320);
    assertThat(developed.prints())
        .allSatisfy(print -> {
          assertThat(print.height()).isEqualTo(print.width() * 3 / 4);
          assertThat(files.image(print).getWidth()).isEqualTo(print.width());
          assertThat(files.image(print).getHeight()).isEqualTo(print.height());
          assertThat(files.bytes(print)).hasSize(print.bytes());
        });
  }

  @Test
  void keeps_a_picture_narrower_than_all_sizes_at_its_own() {
    assertThat(files.develop(Sample.jpeg(120, 90)).prints())
        .singleElement()
        .satisfies(print -> assertThat(print.width()).isEqualTo(120));
    assertThat(files.develop(Sample.png(1, 1)).prints()).hasSize(1);
    assertThat(files.develop(Sample.png(2240, 1)).prints()).hasSize(7);
  }

  @Test
  void prints_are_progressive() {
    byte[] bytes = files.bytes(files.develop(Sample.jpeg(400, 300)).prints().getFirst());
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("\u00ff\u00c2");
  }

  @Test
  void knows_jpeg_png_and_webp_by_their_own_bytes() {
    for (byte[] file :
        new byte[][] {
          Sample.jpeg(40, 30), Sample.png(40, 30), Sample.WEBP_LOSSY, Sample.WEBP_LOSSLESS
        }) {
      var developed = files.develop(file);
      assertThat(developed.width()).isEqualTo(40);
      assertThat(developed.height()).isEqualTo(30);
      assertClose(files.pixel(developed, 0.25, 0.5), RED);
      assertClose(files.pixel(developed, 0.75, 0.5), BLUE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Where the red quarter goes that was at the upper left, by orientation.
    "1, 0.25, 0.25", "2, 0.75, 0.25", "3, 0.75, 0.75", "4, 0.25, 0.75",
    "5, 0.25, 0.25", "6, 0.75, 0.25", "7, 0.75, 0.75", "8, 0.25, 0.75"
  })
  void sets_pictures_upright(int orientation, double x, double y) {
    var corner =
        Sample.image(160, 80, BufferedImage.TYPE_INT_RGB, (i, j) -> i < 80 && j < 40 ? RED : BLUE);
    var developed = files.develop(turned(corner, orientation));

    boolean lying = orientation >= 5;
    assertThat(developed.width()).isEqualTo(lying ? 80 : 160);
    assertThat(developed.height()).isEqualTo(lying ? 160 : 80);
    assertClose(files.pixel(developed, x, y), RED);
    assertClose(files.pixel(developed, 1 - x, 1 - y), BLUE);
  }

  @Test
  void tells_turned_and_mirrored_apart() {
    // 5 mirrors at the diagonal: the upper right quarter becomes the lower left one. 6 only turns.
    var picture =
        Sample.image(160, 80, BufferedImage.TYPE_INT_RGB, (i, j) -> i >= 80 && j < 40 ? RED : BLUE);
    assertClose(files.pixel(files.develop(turned(picture, 5)), 0.25, 0.75), RED);
    assertClose(files.pixel(files.develop(turned(picture, 6)), 0.75, 0.75), RED);
  }

  private static byte[] turned(BufferedImage picture, int orientation) {
    return Sample.withSegment(
        Sample.encoded(picture, "jpeg"), 0xe1, Sample.exifSegment(orientation));
  }

  @Test
  void reads_the_orientation_of_png_and_webp_too() {
    var png = Sample.withChunk(Sample.png(40, 30), "eXIf", Sample.exif(6));
    assertThat(files.develop(png).width()).isEqualTo(30);
    var webp =
        Sample.webp(
            Sample.vp8x(0x08, 40, 30),
            Sample.chunksOf(Sample.WEBP_LOSSY),
            Sample.webpChunk("EXIF", Sample.exif(6)));
    assertThat(files.develop(webp).width()).isEqualTo(30);
  }

  @Test
  void nothing_but_pixels_gets_out() {
    var jpeg = Sample.withSegment(Sample.jpeg(800, 600), 0xfe, Sample.latin("shot from the roof"));
    jpeg = Sample.withSegment(jpeg, 0xed, Sample.iptcSegment(new Sample.Iptc(120, "Caption")));
    jpeg =
        Sample.withSegment(
            jpeg,
            0xe1,
            Sample.xmpSegment(Sample.xmp("<exif:GPSLatitude>46,29.7N</exif:GPSLatitude>")));
    jpeg = Sample.withSegment(jpeg, 0xe1, Sample.exifSegment(1));
    var developed = files.develop(jpeg);

    assertThat(developed.words().caption()).isEqualTo("Caption");
    assertThat(developed.prints()).hasSize(3);
    assertThat(developed.prints())
        .allSatisfy(print -> {
          assertThat(files.secrets(print)).isEmpty();
          assertThat(new String(files.bytes(print), StandardCharsets.ISO_8859_1))
              .doesNotContain("Exif", "GPS", "Kamer", "roof", "Caption", "xap");
        });
  }

  @Test
  void what_hangs_on_after_a_jpeg_is_gone() {
    var film = Sample.joined(Sample.jpeg(400, 300), Sample.latin("<script>alert(1)</script>PK"));
    var print = files.develop(film).prints().getFirst();
    assertThat(new String(files.bytes(print), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @Test
  void lays_what_is_transparent_on_white() {
    var half =
        Sample.image(40, 30, BufferedImage.TYPE_INT_ARGB, (x, _) -> x < 20 ? 0 : 0xff000000 | BLUE);
    for (byte[] file : new byte[][] {Sample.encoded(half, "png"), Sample.WEBP_TRANSPARENT}) {
      var developed = files.develop(file);
      assertClose(files.pixel(developed, 0.25, 0.5), WHITE);
      assertClose(files.pixel(developed, 0.75, 0.5), BLUE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void a_colour_stays_the_colour_it_was(int type) {
    var image = Sample.image(40, 30, type, (_, _) -> 0xff666666);
    assertClose(files.pixel(files.develop(Sample.encoded(image, "png")), 0.5, 0.5), 0x666666);
  }

  @Test
  void a_colour_for_print_becomes_one_for_screens() {
    assertClose(files.pixel(files.develop(Sample.CMYK), 0.5, 0.5), 0xcc5151);
  }

  @Test
  void a_colour_of_sixteen_bits_becomes_one_of_eight() {
    var space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    var model =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(40, 30);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        raster.setPixel(x, y, new int[] {0xc8c8, 0x1e1e, 0x1e1e});
      }
    }
    var deep = new BufferedImage(model, raster, false, null);
    assertClose(files.pixel(files.develop(Sample.encoded(deep, "png")), 0.5, 0.5), 0xc81e1e);
  }

  @Test
  void a_grey_stays_the_grey_it_was() {
    var eight = gray(BufferedImage.TYPE_BYTE_GRAY, 102);
    assertClose(files.pixel(files.develop(Sample.encoded(eight, "png")), 0.5, 0.5), 0x666666);
    assertClose(files.pixel(files.develop(Sample.encoded(eight, "jpeg")), 0.5, 0.5), 0x666666);
    var sixteen = gray(BufferedImage.TYPE_USHORT_GRAY, 102 << 8);
    assertClose(files.pixel(files.develop(Sample.encoded(sixteen, "png")), 0.5, 0.5), 0x666666);
  }

  private static BufferedImage gray(int type, int level) {
    var image = new BufferedImage(40, 30, type);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        image.getRaster().setSample(x, y, 0, level);
      }
    }
    return image;
  }

  @Test
  void colours_of_other_profiles_become_srgb() {
    // In linear light 55 of 255 is what sRGB writes as 128.
    byte[] icc =
        ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB)).getProfile().getData();
    var dark = Sample.image(40, 30, BufferedImage.TYPE_INT_RGB, (_, _) -> 0x373737);

    byte[] app2 = Sample.joined(Sample.latin("ICC_PROFILE\0\u0001\u0001"), icc);
    var jpeg = Sample.withSegment(Sample.encoded(dark, "jpeg"), 0xe2, app2);
    assertClose(files.pixel(files.develop(jpeg), 0.5, 0.5), 0x808080);

    byte[] iccp = Sample.joined(Sample.latin("linear\0\0"), Sample.deflated(icc));
    var png = Sample.withChunk(Sample.encoded(dark, "png"), "iCCP", iccp);
    assertClose(files.pixel(files.develop(png), 0.5, 0.5), 0x808080);
  }

  @Test
  void a_broken_profile_is_left_out() {
    byte[] iccp = Sample.joined(Sample.latin("x\0\0"), Sample.deflated(new byte[3000]));
    var png = Sample.withChunk(Sample.png(40, 30), "iCCP", iccp);
    assertClose(files.pixel(files.develop(png), 0.25, 0.5), RED);

    byte[] app2 = Sample.joined(Sample.latin("ICC_PROFILE\0\u0001\u0001"), new byte[3000]);
    var jpeg = Sample.withSegment(Sample.jpeg(40, 30), 0xe2, app2);
    assertClose(files.pixel(files.develop(jpeg), 0.25, 0.5), RED);
  }

  @Test
  void the_same_bytes_become_the_same_files() {
    assertThat(files.develop(Sample.jpeg(400, 300)).prints())
        .isEqualTo(files.develop(Sample.jpeg(400, 300)).prints());
  }

  @Test
  void whoever_waits_too_long_is_told_so() {
    var busy = new Darkroom(files.store(), new Semaphore(0), Duration.ofMillis(1));
    var file = files.file(Sample.jpeg(40, 30));
    assertThat(assertThrows(Refusal.class, () -> busy.develop(file, "en")).outcome())
        .isInstanceOf(Intake.Busy.class);
  }
}
