package news.stet.press;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// The typefaces that the build found: a serif to read, a sans to work with.
@Singleton
public final class Typefaces implements AssetSource {
  private final Typeface serif = new Typeface("Source Serif 4", "serif", "200 900");
  private final Typeface sans = new Typeface("Inter", "sans", "100 900");

  public Typeface serif() {
    return serif;
  }

  public Typeface sans() {
    return sans;
  }

  @Override
  public List<Asset> assets() {
    return Stream.of(serif, sans).flatMap(face -> face.files().stream()).toList();
  }
}
