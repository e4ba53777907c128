package news.stet.masthead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.staff.CurrentActor;
import news.stet.text.Words;
import news.stet.web.SeeOther;

/// The frame of all settings: the way to each screen, and what has just been done.
@Singleton
final class Settings {
  private final Desk desk;
  private final CurrentActor actor;

  Settings(Desk desk, CurrentActor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  /// A way to one of the screens.
  record Way(String path, String name, boolean here) {}

  /// What stands around each screen.
  ///
  /// @param done what has just been done, in words; else empty
  record Frame(List<Way> ways, String done, Words words) {}

  Words words() {
    return SettingsWords.in(desk.language());
  }

  Frame frame(SettingsTab here, boolean kept) {
    Words words = words();
    return new Frame(
        SettingsTab.of(actor.get()).stream()
            .map(tab -> new Way(tab.path(), words.say(tab.word()), tab == here))
            .toList(),
        kept ? words.say("kept") : "",
        words);
  }

  /// A picture that belongs to what a page changes; it is chosen on a page of its own.
  ///
  /// @param word what the words call it
  /// @param href where it is chosen
  /// @param print of the one there is, if there is one
  record Pictured(String word, String href, Optional<Artwork.Print> print) {
    /// The key of the words that say there is none.
    public String none() {
      return word + ".none";
    }

    /// The key of the words that lead to where it is chosen.
    public String choose() {
      return word + (print.isPresent() ? ".change" : ".choose");
    }
  }

  Response forms(SettingsTab tab, String at, boolean kept, List<SettingsForm> forms) {
    return forms(tab, at, kept, forms, Optional.empty());
  }

  Response forms(
      SettingsTab tab,
      String at,
      boolean kept,
      List<SettingsForm> forms,
      Optional<Pictured> pictured) {
    boolean refused = forms.stream().anyMatch(Settings::refused);
    var main = Templates.settingsForms(forms, zones(forms), pictured, frame(tab, kept));
    return page(tab, at, main, refused);
  }

  /// Offered where a zone is asked for: places, without the names that are kept for old systems.
  private static List<String> zones(List<SettingsForm> forms) {
    boolean asked =
        forms.stream().flatMap(form -> form.fields().stream()).anyMatch(FormField::zone);
    return asked
        ? ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList()
        : List.of();
  }

  Response lists(SettingsTab tab, String at, boolean kept, List<SettingsList> lists) {
    boolean refused = lists.stream().anyMatch(list -> refused(list.add()));
    return page(tab, at, Templates.settingsLists(lists, frame(tab, kept)), refused);
  }

  private static boolean refused(SettingsForm form) {
    return form.stale() || form.fields().stream().anyMatch(field -> !field.fault().isEmpty());
  }

  Response page(SettingsTab tab, String at, TemplateInstance main, boolean refused) {
    Words words = words();
    var page = DeskPage.of(at, words.say(tab.word()) + " · " + words.say("settings"), main);
    return desk.page(refused ? page.asRefused() : page);
  }

  /// Goes on to a screen that says that it was kept.
  static Response kept(String path) {
    return SeeOther.to(path + "?kept=1").build();
  }

  @CheckedTemplate(
      basePath = "news/stet/masthead",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance settingsForms(
        List<SettingsForm> forms, List<String> zones, Optional<Pictured> pictured, Frame frame);

    static native TemplateInstance settingsLists(List<SettingsList> lists, Frame frame);
  }
}
