package news.stet.story;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.media.Picture;
import news.stet.text.Plain;

/// The words beside a picture in one story: what the story says of it, and where it says nothing,
/// what the picture says of itself. Printed as `Caption. Place, date. (Photographer/Agency)`.
///
/// A story that names a credit of its own names the whole credit: the picture's photographer is
/// then not added to it. "Name withheld" is a credit, and must not stand beside the name.
///
/// @param caption with the place and the date where the story names them; ends like a sentence when
///   a credit follows; empty when there is none
/// @param creator the photographer alone, where somebody asks for one (feeds, structured data); may
///   be empty
/// @param credit `Photographer/Agency`, or what there is of the two
/// @param alt what somebody who cannot see the picture is told; empty when it shows nothing the
///   text does not say
public record PhotoWords(String caption, String creator, Optional<String> credit, String alt) {
  private static final String ENDINGS = ".!?…:;。！？؟۔।";
  private static final String CLOSINGS = "\"'”’»“)]」』）";

  public static PhotoWords of(Block.PhotoUse use, Picture picture) {
    String creator = use.creator().orElse(use.credit().isPresent() ? "" : picture.creator());
    Optional<String> credit = line(creator, use.credit().orElse(picture.credit()));
    String caption = told(Plain.line(use.caption().orElse(picture.caption())), where(use));
    return new PhotoWords(
        credit.isPresent() ? sentence(caption) : caption,
        Plain.line(creator),
        credit,
        Plain.line(use.alt().orElse(picture.alt())));
  }

  private static String where(Block.PhotoUse use) {
    return Stream.of(use.place(), use.date())
        .flatMap(Optional::stream)
        .map(Plain::line)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String told(String caption, String where) {
    return caption.isEmpty() || where.isEmpty() ? caption + where : sentence(caption) + " " + where;
  }

  /// A credit line that names the photographer already is left as it is.
  private static Optional<String> line(String creator, String credit) {
    String by = Plain.line(creator);
    String of = Plain.line(credit);
    if (of.equals(by) || of.startsWith(by + "/")) {
      return Optional.of(of).filter(line -> !line.isEmpty());
    }
    return Stream.of(by, of)
        .filter(name -> !name.isEmpty())
        .reduce((photographer, agency) -> photographer + "/" + agency);
  }

  private static String sentence(String caption) {
    int end = caption.length();
    while (end > 0 && CLOSINGS.indexOf(caption.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ENDINGS.indexOf(caption.charAt(end - 1)) >= 0) {
      return caption;
    }
    return caption
        + switch (UnicodeScript.of(caption.codePointBefore(end))) {
          case HAN, HIRAGANA, KATAKANA -> "。";
          case DEVANAGARI -> "।";
          case THAI, LAO, KHMER, MYANMAR -> "";
          default -> ".";
        };
  }
}
