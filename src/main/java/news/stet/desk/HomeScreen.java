package news.stet.desk;

import jakarta.inject.Singleton;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// The desk's home in the navigation.
@Singleton
final class HomeScreen implements Screen {
  @Override
  public String path() {
    return Next.HOME.path();
  }

  @Override
  public Duty duty() {
    return Duty.LOOK;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public String name(Language language) {
    return DeskWords.in(language).say("home");
  }

  @Override
  public String icon() {
    return "M2.5 7.5 8 3l5.5 4.5M4 6.5v7h8v-7M6.75 13.5v-4h2.5v4";
  }
}
