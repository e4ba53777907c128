package news.stet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words that a file carries.
class CaptionTest {
  private static final String XMP =
      """
      <dc:description><rdf:Alt>
        <rdf:li xml:lang="x-default">A ship leaves the harbour</rdf:li>
        <rdf:li xml:lang="uk">Судно виходить з порту ⚓</rdf:li>
      </rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>Olena Koval</rdf:li><rdf:li>Ivan Bilyk</rdf:li></rdf:Seq></dc:creator>
      <photoshop:Credit>Agency</photoshop:Credit>
      <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
        <rdf:li xml:lang="x-default">A grey ship between two cranes</rdf:li>
      </rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
      """;

  private static final PictureWords NONE = new PictureWords("", "", "", "", "en");

  @TempDir Path folder;
  private DevelopedFiles files;

  @BeforeEach
  void open() {
    files = new DevelopedFiles(folder);
  }

  private PictureWords words(byte[] file) {
    return files.develop(file).words();
  }

  private static byte[] jpegWith(String packet) {
    return Sample.withSegment(Sample.jpeg(40, 30), 0xe1, Sample.xmpSegment(packet));
  }

  @Test
  void is_read_from_xmp() {
    assertThat(words(jpegWith(Sample.xmp(XMP))))
        .isEqualTo(
            new PictureWords(
                "A ship leaves the harbour",
                "Olena Koval, Ivan Bilyk",
                "Agency",
                "A grey ship between two cranes",
                "en"));
  }

  @Test
  void is_read_in_the_language_that_is_wanted() {
    assertThat(files.develop(jpegWith(Sample.xmp(XMP)), "uk").words().caption())
        .isEqualTo("Судно виходить з порту ⚓");
  }

  @Test
  void is_read_from_iptc_records() {
    var jpeg =
        Sample.withSegment(
            Sample.jpeg(40, 30),
            0xed,
            Sample.iptcSegment(
                new Sample.Iptc(120, "Люди на мосту"),
                new Sample.Iptc(80, "Name withheld"),
                new Sample.Iptc(110, "Pool")));
    assertThat(words(jpeg))
        .isEqualTo(new PictureWords("Люди на мосту", "Name withheld", "Pool", "", "en"));
  }

  @Test
  void xmp_goes_before_iptc_word_by_word() {
    var jpeg = jpegWith(Sample.xmp("<photoshop:Credit>Newer</photoshop:Credit>"));
    jpeg =
        Sample.withSegment(
            jpeg,
            0xed,
            Sample.iptcSegment(new Sample.Iptc(110, "Older"), new Sample.Iptc(80, "Olena")));
    assertThat(words(jpeg).credit()).isEqualTo("Newer");
    assertThat(words(jpeg).creator()).isEqualTo("Olena");
  }

  @Test
  void is_read_from_png_and_webp_too() {
    byte[] packet = Sample.xmp(XMP).getBytes(StandardCharsets.UTF_8);
    var png =
        Sample.withChunk(
            Sample.png(40, 30),
            "iTXt",
            Sample.joined(Sample.latin("XML:com.adobe.xmp\0\0\0\0\0"), packet));
    assertThat(words(png).credit()).isEqualTo("Agency");
    var webp =
        Sample.webp(
            Sample.vp8x(0x04, 40, 30),
            Sample.chunksOf(Sample.WEBP_LOSSY),
            Sample.webpChunk("XMP ", packet));
    assertThat(words(webp).credit()).isEqualTo("Agency");
  }

  @Test
  void that_is_too_long_is_cut_and_control_characters_are_dropped() {
    String flag = "🇺🇦";
    var jpeg =
        Sample.withSegment(
            Sample.jpeg(40, 30),
            0xed,
            Sample.iptcSegment(
                new Sample.Iptc(120, "a\u0007b\r\n" + flag.repeat(1500)),
                new Sample.Iptc(80, "x".repeat(900))));
    var words = words(jpeg);
    assertThat(words.caption()).startsWith("ab " + flag);
    assertThat(words.caption().codePointCount(0, words.caption().length())).isEqualTo(2000);
    assertThat(words.creator()).hasSize(200);
  }

  @Test
  void that_cannot_be_understood_is_none() {
    assertThat(words(jpegWith("no XML"))).isEqualTo(NONE);
    assertThat(words(jpegWith("<a>".repeat(5_000) + "</a>".repeat(5_000)))).isEqualTo(NONE);
    String deep = "<dc:creator>".repeat(1000) + "</dc:creator>".repeat(1000);
    assertThat(words(jpegWith(Sample.xmp(deep)))).isEqualTo(NONE);
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + Sample.xmp("<photoshop:Credit>&b;</photoshop:Credit>")
                .replaceFirst("<\\?xpacket[^>]*\\?>", "");
    assertThat(words(jpegWith(entities))).isEqualTo(NONE);
    var bad = Sample.withSegment(Sample.jpeg(40, 30), 0xed, Sample.latin("Photoshop 3.0\0008BIM"));
    assertThat(words(bad)).isEqualTo(NONE);
  }
}
