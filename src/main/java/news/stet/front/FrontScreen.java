package news.stet.front;

import jakarta.inject.Singleton;
import news.stet.desk.Screen;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// The front page in the desk's navigation.
@Singleton
final class FrontScreen implements Screen {
  static final String PATH = "/desk/front/";

  /// After stories, before settings.
  private static final int ORDER = 30;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Duty duty() {
    return Duty.PUBLISH;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String name(Language language) {
    return FrontWords.in(language).say("title");
  }

  @Override
  public String icon() {
    return "M2.5 2.5h11v11h-11zM2.5 8.5h11M8.5 8.5v5";
  }
}
