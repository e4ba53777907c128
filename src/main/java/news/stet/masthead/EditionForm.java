package news.stet.masthead;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import news.stet.text.Language;
import news.stet.text.Plain;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An edition as it is sent, and as it is answered. It replaces what was: its code and prefix stay,
/// since addresses out in the world begin with them.
@Schema(requiredProperties = "name")
record EditionForm(
    Optional<String> code,
    Optional<String> language,
    Optional<String> name,
    Optional<String> description,
    Optional<String> prefix,
    Optional<String> zone) {

  static EditionForm of(Edition edition) {
    return new EditionForm(
        Optional.of(edition.code()),
        Optional.of(edition.language().tag()),
        Optional.of(edition.name()),
        Optional.of(edition.description()),
        Optional.of(edition.prefix()),
        Optional.of(edition.zone().getId()));
  }

  Edition changed(Edition was) {
    Typed.same("code", code, was.code());
    Typed.same("prefix", prefix, was.prefix());
    return new Edition(
        was.code(),
        language.map(EditionForm::real).orElse(was.language()),
        Typed.name("name", name),
        Typed.line("description", description, Typed.DESCRIPTION_MOST),
        was.prefix(),
        zone.map(EditionForm::place).orElse(was.zone()));
  }

  /// The edition that a field names.
  static Edition named(String field, Optional<String> typed, Masthead masthead) {
    return typed
        .flatMap(masthead::edition)
        .orElseThrow(() ->
            Problem.field(
                    field,
                    field
                        + " must be one of "
                        + masthead.editions().stream()
                            .map(Edition::code)
                            .collect(Collectors.joining(", "))
                        + ".")
                .thrown());
  }

  /// A language that the JDK (Unicode CLDR) has an English name for, so not only one of the right
  /// shape.
  private static Language real(String typed) {
    return Language.typed(typed)
        .filter(EditionForm::hasName)
        .orElseThrow(() ->
            Problem.field("language", "language must be a tag such as en, uk or pt-BR.").thrown());
  }

  private static boolean hasName(Language language) {
    Locale locale = language.locale();
    return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
  }

  private static ZoneId place(String typed) {
    String id = Plain.line(typed);
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw Problem.field("zone", "zone must be a name such as Europe/Kyiv.").thrown();
    }
    return ZoneId.of(id);
  }
}
