package news.stet.press;

import jakarta.inject.Singleton;
import news.stet.ground.Beginning;

/// Makes the error pages as soon as there is something to make them from.
@Singleton
final class SparesBegun implements Beginning {
  private final Press press;

  SparesBegun(Press press) {
    this.press = press;
  }

  /// After whatever puts names on pages.
  @Override
  public int order() {
    return 1_000;
  }

  @Override
  public void begin() {
    press.makeSpares();
  }
}
