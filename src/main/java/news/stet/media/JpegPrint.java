package news.stet.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels as a progressive JPEG, with nothing in it but pixels.
final class JpegPrint {
  /// Where a larger file stops being a better picture to the eye; what front-rank news sites use
  /// lies between 0.75 and 0.85.
  private static final float QUALITY = 0.82f;

  private JpegPrint() {}

  static byte[] of(Pixels pixels) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(pixels.image(), null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
