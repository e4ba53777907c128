package news.stet.desk;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import news.stet.staff.Actor;
import news.stet.staff.CurrentActor;
import news.stet.text.Language;
import news.stet.text.Words;
import news.stet.web.Languages;

/// The back office's frame: navigation by what somebody may do, their menu, and in the middle what
/// the room shows.
@Singleton
public final class Desk {
  private final List<Screen> screens;
  private final CurrentActor actor;
  private final RoutingContext request;
  private final DeskAssets assets;
  private final Nameplate nameplate;

  Desk(
      @All List<Screen> screens,
      CurrentActor actor,
      RoutingContext request,
      DeskAssets assets,
      Nameplate nameplate) {
    this.screens = screens.stream().sorted(Comparator.comparingInt(Screen::order)).toList();
    this.actor = actor;
    this.request = request;
    this.assets = assets;
    this.nameplate = nameplate;
  }

  /// The language to speak with whoever asks: theirs, or else the browser's, or else English.
  public Language language() {
    return actor.language().orElseGet(() -> DeskWords.best(Languages.of(request)));
  }

  /// The whole answer.
  ///
  /// @throws IllegalStateException on a route that needs no duty
  public Response page(DeskPage page) {
    Language language = language();
    Look look = Look.of(request.request());
    Words words = DeskWords.in(language);
    String title = page.refused() ? words.say("error", "title", page.title()) : page.title();
    String html =
        Templates.frame(
                assets.head(title, nameplate.name(language), language, look),
                entries(page.at(), language),
                Me.of(actor.get(), words),
                Way.all(language, Language::tag),
                Look.ALL,
                page.at(),
                page.modules(),
                page.main().render().strip(),
                words)
            .render();
    return Response.status(page.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(html)
        .build();
  }

  private List<Entry> entries(String at, Language language) {
    Actor who = actor.get();
    return screens.stream()
        .filter(screen -> who.may(screen.duty()))
        .map(screen -> Entry.of(screen, at, language))
        .toList();
  }

  /// A line of the navigation.
  ///
  /// @param current the value of `aria-current`: `page`, or `true` on a page below it; else empty
  record Entry(String path, String name, String icon, String current) {
    static Entry of(Screen screen, String at, Language language) {
      return new Entry(
          screen.path(), screen.name(language), screen.icon(), current(screen.path(), at));
    }

    private static String current(String path, String at) {
      if (at.equals(path)) {
        return "page";
      }
      return at.startsWith(path) && !path.equals(Next.HOME.path()) ? "true" : "";
    }
  }

  /// Who is signed in, as the bar shows it.
  record Me(String name, String initials, String role) {
    static Me of(Actor who, Words words) {
      return new Me(who.name(), initials(who.name()), words.say("role." + who.role().word()));
    }

    /// Of the first and the last word.
    private static String initials(String name) {
      String clean = name.strip();
      String last = clean.substring(clean.lastIndexOf(' ') + 1);
      return letter(clean) + (last.equals(clean) ? "" : letter(last));
    }

    private static String letter(String word) {
      return word.isEmpty() ? "" : Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance frame(
        DeskAssets.Head head,
        List<Entry> entries,
        Me me,
        List<Way> ways,
        List<Look> looks,
        String at,
        List<String> modules,
        String main,
        Words words);
  }
}
