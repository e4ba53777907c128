package news.stet.desk;

import jakarta.inject.Singleton;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// Who did what, in the navigation.
@Singleton
final class TrailScreen implements Screen {
  private static final int ORDER = 810;

  @Override
  public String path() {
    return TrailResource.PATH;
  }

  @Override
  public Duty duty() {
    return Duty.OWN;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String name(Language language) {
    return TrailWords.in(language).say("trail");
  }

  @Override
  public String icon() {
    return "M2.5 4 3.5 5l2-2M2.5 8.5l1 1 2-2M2.5 13l1 1 2-2M8 4h5.5M8 8.5h5.5M8 13h5.5";
  }
}
