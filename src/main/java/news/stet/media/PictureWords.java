package news.stet.media;

/// What is said of a picture. A text is empty where nothing is.
///
/// @param caption what is to be seen, printed under the picture
/// @param creator who made it, as IPTC calls the photographer
/// @param credit who is to be named, often the agency
/// @param alt what it shows, for those who do not see it
/// @param language of the caption and the alternative text (BCP 47)
public record PictureWords(
    String caption, String creator, String credit, String alt, String language) {

  /// These words, and where one is missing the other's. The language goes with the caption.
  PictureWords orElse(PictureWords other) {
    return new PictureWords(
        caption.isEmpty() ? other.caption : caption,
        creator.isEmpty() ? other.creator : creator,
        credit.isEmpty() ? other.credit : credit,
        alt.isEmpty() ? other.alt : alt,
        language);
  }
}
