package news.stet.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import news.stet.ground.DatabaseAway;
import news.stet.press.Page;
import news.stet.press.PageSource;

/// Addresses at which no page can be made.
@Singleton
final class Breaking implements PageSource {
  static final String FAILED = "/breaks-for-tests/";
  static final String AWAY = "/away-for-tests/";

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Optional<Page> page(String path) {
    if (path.endsWith(FAILED)) {
      throw new IllegalStateException("broken by a test");
    }
    if (path.endsWith(AWAY)) {
      throw new DatabaseAway(new IOException("taken away by a test"));
    }
    return Optional.empty();
  }
}
