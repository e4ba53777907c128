package news.stet.desk;

import jakarta.inject.Singleton;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// The people who work here, in the navigation.
@Singleton
final class PeopleScreen implements Screen {
  private static final int ORDER = 800;

  @Override
  public String path() {
    return PeopleResource.PATH;
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
    return PeopleWords.in(language).say("people");
  }

  @Override
  public String icon() {
    return "M8 7.75a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.4-2.75 2-4 5-4s4.6 1.25 5 4";
  }
}
