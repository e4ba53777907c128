package news.stet.desk;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.ZoneOffset;
import news.stet.text.Language;

/// No name, while no room above knows one.
@DefaultBean
@Singleton
final class BlankNameplate implements Nameplate {
  @Override
  public String name(Language language) {
    return "";
  }

  @Override
  public ZoneId zone(Language language) {
    return ZoneOffset.UTC;
  }
}
