package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import news.stet.NewsroomTest;
import news.stet.masthead.Edition;
import news.stet.text.Language;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.Test;

/// Where one page stands in each edition.
@QuarkusTest
class PlacesTest extends NewsroomTest {
  private static final Edition EN = edition("en", "");
  private static final Edition UK = edition("uk", "/uk");
  private static final Edition DE = edition("de", "/de");

  @Inject SiteAddress address;

  private static Edition edition(String code, String prefix) {
    return new Edition(code, new Language(code), "Name", "", prefix, ZoneOffset.UTC);
  }

  private Places places(Edition here, Map<String, String> paths) {
    return new Places(address, List.of(EN, UK, DE), here, paths);
  }

  @Test
  void are_told_to_search_engines_when_there_are_several() {
    var places = places(UK, Map.of("uk", "/mist/", "en", "/bridge/"));

    assertThat(places.canonical()).isEqualTo(address.of("/uk/mist/"));
    assertThat(places.alternates())
        .containsExactly(
            new HeadView.Alternate("en", address.of("/bridge/")),
            new HeadView.Alternate("uk", address.of("/uk/mist/")),
            new HeadView.Alternate("x-default", address.of("/bridge/")));
  }

  @Test
  void are_not_told_when_there_is_one_or_none() {
    assertThat(places(EN, Map.of("en", "/bridge/")).alternates()).isEmpty();
    assertThat(places(EN, Map.of()).canonical()).isEmpty();
  }

  @Test
  void lead_to_the_same_page_or_else_to_the_front_of_each_edition() {
    assertThat(places(UK, Map.of("uk", "/mist/", "en", "/bridge/")).ways())
        .containsExactly(
            new HeadView.Way("English", "en", "/bridge/", false),
            new HeadView.Way("Українська", "uk", "/uk/", true),
            new HeadView.Way("Deutsch", "de", "/de/", false));
    assertThat(new Places(address, List.of(EN), EN, Map.of("en", "/")).ways()).isEmpty();
  }
}
