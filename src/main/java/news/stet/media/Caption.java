package news.stet.media;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words that agencies and photographers put into a file: XMP first, whose letters are always
/// Unicode, and IPTC's older records (IIM) for what it leaves out.
final class Caption {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
  private static final String IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

  /// Photographers of one picture. Two are rare.
  private static final int CREATORS_MOST = 5;

  private Caption() {}

  /// @param language wanted where XMP has several
  static PictureWords of(Inside inside, String language) {
    PictureWords none = new PictureWords("", "", "", "", language);
    PictureWords xmp = inside.xmp().map(packet -> xmp(packet, language)).orElse(none);
    return xmp.orElse(inside.iptc().map(records -> iptc(records, language)).orElse(none));
  }

  private static PictureWords xmp(byte[] packet, String language) {
    String text = new String(packet, StandardCharsets.UTF_8);
    if (!XmlDepth.shallow(text)) {
      return new PictureWords("", "", "", "", language);
    }
    var metadata = new Metadata();
    new XmpReader().extract(text, metadata);
    var found = Optional.ofNullable(metadata.getFirstDirectoryOfType(XmpDirectory.class));
    return found
        .map(XmpDirectory::getXMPMeta)
        .map(meta ->
            new PictureWords(
                Lengths.fit(inLanguage(meta, DUBLIN_CORE, "description", language), Lengths.LONG),
                Lengths.fit(creators(meta), Lengths.SHORT),
                Lengths.fit(plain(meta, PHOTOSHOP, "Credit"), Lengths.SHORT),
                Lengths.fit(
                    inLanguage(meta, IPTC_CORE, "AltTextAccessibility", language), Lengths.LONG),
                language))
        .orElse(new PictureWords("", "", "", "", language));
  }

  private static String inLanguage(XMPMeta meta, String schema, String name, String language) {
    try {
      var text = meta.getLocalizedText(schema, name, language, language);
      return text == null ? "" : text.getValue();
    } catch (XMPException e) {
      return "";
    }
  }

  private static String plain(XMPMeta meta, String schema, String name) {
    try {
      String text = meta.getPropertyString(schema, name);
      return text == null ? "" : text;
    } catch (XMPException e) {
      return "";
    }
  }

  private static String creators(XMPMeta meta) {
    List<String> names = new ArrayList<>();
    try {
      int count = Math.min(CREATORS_MOST, meta.countArrayItems(DUBLIN_CORE, "creator"));
      for (int i = 1; i <= count; i++) {
        var item = meta.getArrayItem(DUBLIN_CORE, "creator", i);
        if (item != null) {
          names.add(item.getValue());
        }
      }
    } catch (XMPException e) {
      return String.join(", ", names);
    }
    return String.join(", ", names);
  }

  private static PictureWords iptc(byte[] records, String language) {
    var metadata = new Metadata();
    new IptcReader().extract(new SequentialByteArrayReader(records), metadata, records.length);
    var found = Optional.ofNullable(metadata.getFirstDirectoryOfType(IptcDirectory.class));
    return new PictureWords(
        record(found, IptcDirectory.TAG_CAPTION, Lengths.LONG),
        record(found, IptcDirectory.TAG_BY_LINE, Lengths.SHORT),
        record(found, IptcDirectory.TAG_CREDIT, Lengths.SHORT),
        "",
        language);
  }

  private static String record(Optional<IptcDirectory> found, int tag, int most) {
    return Lengths.fit(
        found
            .flatMap(directory -> Optional.ofNullable(directory.getStringArray(tag)))
            .map(values -> String.join(", ", values))
            .orElse(""),
        most);
  }
}
