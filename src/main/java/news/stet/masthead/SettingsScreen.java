package news.stet.masthead;

import jakarta.inject.Singleton;
import news.stet.desk.Screen;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// The settings in the desk's navigation. Editors find sections, topics and authors there, owners
/// everything.
@Singleton
final class SettingsScreen implements Screen {
  static final String PATH = "/desk/settings/";

  /// After what is opened every day.
  private static final int ORDER = 900;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Duty duty() {
    return Duty.KEEP_MASTHEAD;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String name(Language language) {
    return SettingsWords.in(language).say("settings");
  }

  @Override
  public String icon() {
    return "M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.25 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0"
        + " 0 0 3.5M5.75 13.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5";
  }
}
