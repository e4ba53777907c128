package news.stet.story;

import jakarta.inject.Singleton;
import news.stet.desk.Screen;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// The stories in the desk's navigation.
@Singleton
final class StoriesScreen implements Screen {
  static final String PATH = "/desk/stories/";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Duty duty() {
    return Duty.LOOK;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name(Language language) {
    return ScreenWords.in(language).say("stories");
  }

  @Override
  public String icon() {
    return "M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6";
  }
}
