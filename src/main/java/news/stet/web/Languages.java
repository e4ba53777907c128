package news.stet.web;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.text.Language;

/// The languages to answer a request in.
public final class Languages {
  private static final String KEY = Languages.class.getName();

  private Languages() {}

  /// Says what the person who asks has chosen: it goes before what their browser asks for.
  public static void prefer(RoutingContext context, Language language) {
    context.put(KEY, language);
  }

  /// Best first; none when neither the person nor the browser has said any.
  public static List<Language> of(RoutingContext context) {
    Optional<Language> preferred = Optional.ofNullable(context.get(KEY));
    var asked = AcceptLanguage.of(context.request().getHeader("Accept-Language"));
    return Stream.concat(preferred.stream(), asked.stream()).distinct().toList();
  }
}
