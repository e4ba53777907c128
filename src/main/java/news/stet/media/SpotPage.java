package news.stet.media;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.masthead.Artwork;
import news.stet.text.Plain;
import news.stet.text.Words;

/// The page of a [PictureSpot].
///
/// @param kept whether it has just been changed
/// @param now the picture that stands there
/// @param upload the fields beside a new file
/// @param newest pictures to choose from
record SpotPage(
    PictureSpot spot,
    boolean kept,
    Optional<Now> now,
    List<Field> upload,
    List<Choice> newest,
    Optional<Refusal> refusal,
    Words words) {
  static final String UPLOAD = "upload";
  static final String SAID = "said";
  static final String CHOOSE = "choose";

  /// A form that was sent and will not do.
  ///
  /// @param form [#UPLOAD], [#SAID] or [#CHOOSE]
  /// @param fault in words that say what to do
  record Refusal(String form, MultivaluedMap<String, String> typed, String field, String fault) {}

  /// @param version of what is said of it
  record Now(Artwork.Print print, List<Field> fields, long version) {}

  /// @param id on the page
  /// @param hint what it is for, where the label alone does not say; else empty
  record Field(
      String id,
      String name,
      String label,
      String value,
      String language,
      int most,
      String hint,
      String fault) {}

  record Choice(UUID id, Artwork.Print print) {
    static Choice of(Picture picture) {
      return new Choice(picture.id(), MastheadArtwork.print(picture));
    }
  }

  static SpotPage of(
      PictureSpot spot,
      boolean kept,
      Optional<Catalogue.Entry> now,
      List<Picture> newest,
      String language,
      Optional<Refusal> refusal,
      Words words) {
    var usual = new PictureWords("", "", "", spot.name(), language);
    return new SpotPage(
        spot,
        kept,
        now.map(entry ->
            new Now(
                MastheadArtwork.print(entry.picture()),
                fields(SAID, entry.picture().words(), refusal, words),
                entry.version())),
        fields(UPLOAD, usual, refusal, words),
        newest.stream().map(Choice::of).toList(),
        refusal,
        words);
  }

  private static List<Field> fields(
      String form, PictureWords said, Optional<Refusal> refusal, Words words) {
    var refused = refusal.filter(of -> of.form().equals(form));
    return Stream.of(
            field(form, "alt", said.alt(), said.language(), Lengths.LONG, words),
            field(form, "creator", said.creator(), "", Lengths.SHORT, words),
            field(form, "credit", said.credit(), "", Lengths.SHORT, words))
        .map(field -> refused.map(of -> after(field, of)).orElse(field))
        .toList();
  }

  private static Field field(
      String form, String name, String value, String language, int most, Words words) {
    String hint = name.equals("creator") ? "" : words.say(name + ".hint");
    return new Field(form + "-" + name, name, words.say(name), value, language, most, hint, "");
  }

  /// With what was typed.
  private static Field after(Field field, Refusal refusal) {
    return new Field(
        field.id(),
        field.name(),
        field.label(),
        Optional.ofNullable(refusal.typed().getFirst(field.name()))
            .map(Plain::fit)
            .orElse(field.value()),
        field.language(),
        field.most(),
        field.hint(),
        refusal.field().equals(field.name()) ? refusal.fault() : "");
  }

  public String title() {
    return words.say("title." + spot.kind(), "name", spot.name());
  }

  /// What will not do with one of the fields that are not texts; empty when nothing.
  public String fault(String field) {
    return refusal.filter(of -> of.field().equals(field)).map(Refusal::fault).orElse("");
  }

  /// A word about this kind of spot.
  public String say(String word) {
    return words.say(word + "." + spot.kind());
  }
}
