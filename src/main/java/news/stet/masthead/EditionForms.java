package news.stet.masthead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.masthead.SettingsList.Row;
import news.stet.text.Words;

/// How what belongs to an edition is listed, added and changed on a screen of the settings.
///
/// @param word what the trail calls one of them
record EditionForms(SettingsTab tab, String word) {

  String path(UUID id) {
    return tab.path() + id + "/";
  }

  /// The id of an edition's list on the page.
  String list(Edition edition) {
    return tab.word() + "-" + edition.code();
  }

  Row row(OfEdition thing, Edition edition) {
    return Row.of(
        thing.id().toString(),
        thing.name(),
        edition.language().tag(),
        path(thing.id()),
        edition.path(thing.path()));
  }

  SettingsForm adding(Edition edition, Optional<Refusal> refusal, Words words) {
    return SettingsForm.adding(
            list(edition),
            words.say(tab.word() + ".add"),
            tab.path(),
            edition.code(),
            fields("", "", edition, words))
        .among()
        .after(refusal, words);
  }

  SettingsForm changing(
      Versioned<? extends OfEdition> found,
      Edition edition,
      Optional<Refusal> refusal,
      Words words) {
    OfEdition thing = found.thing();
    return SettingsForm.changing(
            word,
            thing.name(),
            path(thing.id()),
            found.version(),
            fields(thing.name(), thing.slug(), edition, words),
            words)
        .after(refusal, words);
  }

  private static List<FormField> fields(String name, String slug, Edition edition, Words words) {
    return List.of(
        FormField.line("name", words.say("name"), name).must().in(edition.language().tag()),
        FormField.slug(slug, words));
  }
}
