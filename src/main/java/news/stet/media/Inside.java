package news.stet.media;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// What a file carries beside its pixels, as found on the way through it, still to be understood.
/// Only what is of use is kept, and never more than [#MOST] bytes of a kind.
final class Inside {
  /// An XMP packet of a photograph has some 10 kB, with a history of edits 100 kB; a colour profile
  /// with tables has half a megabyte.
  static final int MOST = 1 << 20;

  private Optional<byte[]> exif = Optional.empty();
  private Optional<byte[]> xmp = Optional.empty();
  private Optional<byte[]> profile = Optional.empty();
  private final ByteArrayOutputStream photoshop = new ByteArrayOutputStream();

  void exif(byte[] tiff) {
    exif = exif.or(() -> Optional.of(tiff));
  }

  void xmp(byte[] packet) {
    xmp = xmp.or(() -> Optional.of(packet));
  }

  void profile(byte[] icc) {
    profile = profile.or(() -> Optional.of(icc));
  }

  /// A stretch of Photoshop's resources, which may go over several segments.
  void photoshop(byte[] resources, int from) {
    if (photoshop.size() + resources.length <= MOST) {
      photoshop.write(resources, from, resources.length - from);
    }
  }

  /// Exif's TIFF structure.
  Optional<byte[]> exif() {
    return exif;
  }

  Optional<byte[]> xmp() {
    return xmp;
  }

  /// An ICC colour profile, where the decoder does not look for it itself.
  Optional<byte[]> profile() {
    return profile;
  }

  /// The IPTC records among Photoshop's resources.
  Optional<byte[]> iptc() {
    return PhotoshopResources.iptc(photoshop.toByteArray());
  }
}
