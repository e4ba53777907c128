package news.stet.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/// Picture files made by hand: whole ones, and ones with a piece put in.
final class Sample {
  static final int RED = 0xff0000;
  static final int BLUE = 0x0000ff;

  /// 16 × 16 in the four colours of print (0, 60 %, 60 %, 20 %), as Adobe writes them.
  static final byte[] CMYK =
      base64(
          "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAIBgYHBgUIBwcHCQkICgwUDQwLCwwZEhMPFB0aHx4dGhwcICQu"
              + "JyAiLCMcHCg3KSwwMTQ0NB8nOT04MjwuMzQy/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAA"
              + "AAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8A39FRWmAAAAP/"
              + "2Q==");

  /// 40 × 30, red on the left and blue on the right; lossy.
  static final byte[] WEBP_LOSSY =
      webp(
          base64(
              "VlA4IGoAAADQBACdASooAB4APm0skkWkIqGYBABABsSgB2APwg4QIYB+AFd/7gABe8wZ/aoyYAD+8JtD"
                  + "//5Bdm2zmf//5Af8gP+QH/j+nysH+gzG5ufyA6yfnGP/8gPfz/gCWC1pzINRsiaV04x0eAAA"));

  /// The same, lossless.
  static final byte[] WEBP_LOSSLESS =
      webp(base64("VlA4TBwAAAAvJ0AHAA8Q87//8x8OCLONanD+tDO4d0T/o8Yf"));

  /// Transparent on the left, blue on the right.
  static final byte[] WEBP_TRANSPARENT =
      webp(
          vp8x(0x10, 40, 30),
          base64(
              "QUxQSBQAAAABDzD/ERFCSED4v9YDD+SI/gdYQ1ZQOCBSAAAAcAMAnQEqKAAeAD5tMJNGpCMhoTAVWACA"
                  + "DYljAC7/wLbIRlBgAP78Xjf7DH//6WH/lBseVD//5Af//Sw/8oNjyof/kB/9+67ud3qUTpjCOAAA"
                  + "AA=="));

  private Sample() {}

  static BufferedImage image(int width, int height, int type, IntBinaryOperator rgb) {
    var image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, rgb.applyAsInt(x, y));
      }
    }
    return image;
  }

  /// Red on the left, blue on the right.
  static BufferedImage redAndBlue(int width, int height) {
    return image(width, height, BufferedImage.TYPE_INT_RGB, (x, _) -> x < width / 2 ? RED : BLUE);
  }

  static byte[] encoded(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("no encoder for " + image + " as " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] jpeg(int width, int height) {
    return encoded(redAndBlue(width, height), "jpeg");
  }

  static byte[] png(int width, int height) {
    return encoded(redAndBlue(width, height), "png");
  }

  /// A JPEG with one more segment at its beginning.
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    var segment = ByteBuffer.allocate(4 + content.length);
    segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
    return put(jpeg, 2, segment.array());
  }

  /// A PNG with one more chunk after its head.
  static byte[] withChunk(byte[] png, String type, byte[] content) {
    return put(png, 33, pngChunk(type, content));
  }

  static byte[] pngChunk(String type, byte[] content) {
    var chunk = ByteBuffer.allocate(12 + content.length);
    chunk.putInt(content.length).put(latin(type)).put(content);
    var sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    return chunk.putInt((int) sum.getValue()).array();
  }

  /// A PNG that claims a size, with pixels for hardly any of it.
  static byte[] pngClaiming(int width, int height) {
    var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    return joined(
        latin("\u0089PNG\r\n\u001a\n"),
        pngChunk("IHDR", head.array()),
        pngChunk("IDAT", deflated(new byte[1000])),
        pngChunk("IEND", new byte[0]));
  }

  static byte[] deflated(byte[] content) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] piece = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(piece, 0, deflater.deflate(piece));
      }
      return out.toByteArray();
    }
  }

  static byte[] webp(byte[]... chunks) {
    byte[] all = joined(chunks);
    return joined(latin("RIFF"), little(all.length + 4), latin("WEBP"), all);
  }

  private static byte[] base64(String text) {
    return Base64.getDecoder().decode(text);
  }

  /// The chunks of a WebP.
  static byte[] chunksOf(byte[] webp) {
    return Arrays.copyOfRange(webp, 12, webp.length);
  }

  static byte[] webpChunk(String name, byte[] content) {
    return joined(latin(name), little(content.length), content, new byte[content.length & 1]);
  }

  static byte[] vp8x(int flags, int width, int height) {
    var content = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
    content.put((byte) flags).position(4);
    content.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
    content.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
    return webpChunk("VP8X", content.array());
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  /// Exif with an orientation, and with a place: the lighthouse of Odesa.
  static byte[] exif(int orientation) {
    var tiff = ByteBuffer.allocate(200);
    tiff.put(latin("MM")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x010f, 2, 6).putInt(50); // Make
    entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    entry(tiff, 0x8825, 4, 1).putInt(60); // the GPS directory
    tiff.putInt(0).put(latin("Kamer\0"));
    tiff.position(60);
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2).put(latin("N\0\0\0"));
    entry(tiff, 2, 5, 3).putInt(120);
    entry(tiff, 3, 2, 2).put(latin("E\0\0\0"));
    entry(tiff, 4, 5, 3).putInt(144);
    tiff.putInt(0).position(120);
    for (int part : new int[] {46, 29, 43, 30, 45, 28}) {
      tiff.putInt(part).putInt(1);
    }
    return tiff.array();
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  static byte[] exifSegment(int orientation) {
    return joined(latin("Exif\0\0"), exif(orientation));
  }

  static byte[] xmpSegment(String packet) {
    return joined(latin("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8));
  }

  /// An IPTC record of the second kind: number and text.
  record Iptc(int number, String text) {}

  /// Photoshop's resources with IPTC records, which say that they are UTF-8.
  static byte[] iptcSegment(Iptc... records) {
    var iptc = new ByteArrayOutputStream();
    iptc.writeBytes(new byte[] {0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47});
    for (var one : records) {
      byte[] text = one.text().getBytes(StandardCharsets.UTF_8);
      iptc.writeBytes(new byte[] {0x1c, 2, (byte) one.number()});
      iptc.writeBytes(ByteBuffer.allocate(2).putShort((short) text.length).array());
      iptc.writeBytes(text);
    }
    byte[] content = iptc.toByteArray();
    return joined(
        latin("Photoshop 3.0\0" + "8BIM\u0003\u00ed\0\0\0\0\0\u0002xx" + "8BIM\u0004\u0004\0\0"),
        ByteBuffer.allocate(4).putInt(content.length).array(),
        content);
  }

  /// An XMP packet around properties.
  static String xmp(String properties) {
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
      xmlns:exif="http://ns.adobe.com/exif/1.0/"
      xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
    %s
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(properties);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... pieces) {
    var all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  private static byte[] put(byte[] whole, int at, byte[] piece) {
    return joined(Arrays.copyOf(whole, at), piece, Arrays.copyOfRange(whole, at, whole.length));
  }
}
