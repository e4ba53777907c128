package news.stet.masthead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.stet.staff.Actor;
import news.stet.staff.Duty;

/// The screens of the settings, in the order of their navigation.
enum SettingsTab {
  PUBLICATION(Duty.OWN),
  SECTIONS(Duty.KEEP_MASTHEAD),
  MENU(Duty.KEEP_MASTHEAD),
  TOPICS(Duty.KEEP_MASTHEAD),
  AUTHORS(Duty.KEEP_MASTHEAD),
  PAGES(Duty.OWN),
  ACCENT(Duty.OWN);

  private final Duty duty;

  SettingsTab(Duty duty) {
    this.duty = duty;
  }

  /// Those that somebody may open.
  static List<SettingsTab> of(Actor who) {
    return Arrays.stream(values()).filter(tab -> who.may(tab.duty)).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String path() {
    return SettingsScreen.PATH + word() + "/";
  }
}
