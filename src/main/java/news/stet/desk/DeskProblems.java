package news.stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import news.stet.text.Language;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.ProblemPage;

/// What went wrong below `/desk/`, for people. The newsroom's name is left out: it may have to be
/// read, and this page waits for nothing.
@Singleton
final class DeskProblems implements ProblemPage {
  private static final String TYPES = "/problems/";
  private static final String OTHER = "other";

  /// Those with words of their own; the rest of the API's kinds do not come up between pages and
  /// forms of our own.
  private static final Set<String> TOLD =
      Set.of("not-found", "not-allowed", "foreign-origin", "too-large", "away", "busy", "ours");

  private final DeskAssets assets;

  DeskProblems(DeskAssets assets) {
    this.assets = assets;
  }

  @Override
  public Optional<String> page(Problem problem, Asked asked) {
    return (asked.path() + "/").startsWith("/desk/")
        ? Optional.of(
            page(
                problem,
                DeskWords.best(asked.languages()),
                Look.typed(asked.cookie().apply(Look.COOKIE))))
        : Optional.empty();
  }

  private String page(Problem problem, Language language, Look look) {
    Words words = DeskWords.in(language);
    String told = told(problem);
    String title = words.say("problem." + told + ".title");
    return Templates.problem(
            assets.head(title, "", language, look),
            title,
            words.say("problem." + told + ".text"),
            problem.instance(),
            words)
        .render();
  }

  private static String told(Problem problem) {
    String name = problem.type().replaceFirst("^" + TYPES, "");
    return TOLD.contains(name) ? name : OTHER;
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance problem(
        DeskAssets.Head head, String title, String text, String number, Words words);
  }
}
