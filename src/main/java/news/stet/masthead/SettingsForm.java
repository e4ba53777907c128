package news.stet.masthead;

import java.util.List;
import java.util.Optional;
import news.stet.text.Plain;
import news.stet.text.Words;

/// A form of the settings, as its page shows it.
///
/// @param id on the page
/// @param note a sentence beside the title; else empty
/// @param version of what the form was filled from; 0 for something new
/// @param edition whose thing it is, for something new; else empty
/// @param button what sends it
/// @param stale whether somebody else wrote in between, so that both texts are shown
record SettingsForm(
    String id,
    String title,
    String note,
    String action,
    long version,
    String edition,
    List<FormField> fields,
    String button,
    boolean stale) {

  SettingsForm {
    fields = List.copyOf(fields);
  }

  static SettingsForm changing(
      String id, String title, String action, long version, List<FormField> fields, Words words) {
    return new SettingsForm(id, title, "", action, version, "", fields, words.say("save"), false);
  }

  static SettingsForm adding(
      String id, String title, String action, String edition, List<FormField> fields) {
    return new SettingsForm(id, title, "", action, 0, edition, fields, title, false);
  }

  SettingsForm note(String words) {
    return new SettingsForm(id, title, words, action, version, edition, fields, button, stale);
  }

  /// The same form on a page with others.
  SettingsForm among() {
    return with(fields.stream().map(field -> field.of(id)).toList(), version, stale);
  }

  /// What was typed, and what of it will not do. It still replaces only what its typist has seen.
  SettingsForm refused(Sent sent, Fault fault, Words words) {
    boolean late = fault.equals(Fault.STALE);
    return with(
        fields.stream()
            .map(field -> field.typed(sent.text(field.name()).map(Plain::fit)))
            .map(field -> late ? field : field.withoutNow())
            .map(
                field -> field.name().equals(fault.field()) ? field.fault(fault.say(words)) : field)
            .toList(),
        late ? version : sent.version(),
        late);
  }

  private SettingsForm with(List<FormField> others, long from, boolean late) {
    return new SettingsForm(id, title, note, action, from, edition, others, button, late);
  }

  /// This form, refused if it is the one that was sent.
  SettingsForm after(Optional<Refusal> refusal, Words words) {
    return refusal
        .filter(of -> of.form().equals(id))
        .map(of -> refused(of.sent(), of.fault(), words))
        .orElse(this);
  }

  /// A form that was sent and will not do.
  ///
  /// @param form its id
  record Refusal(String form, Sent sent, Fault fault) {}
}
