package news.stet.desk;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.stet.press.Asset;

/// What a room shows in the desk's frame.
///
/// @param at the address it stands at: the screen it belongs to is marked in the navigation, and
///   changing the language leads back there
/// @param title as the tab shows it, before the newsroom's name
/// @param main what goes into `<main>`, beginning with the page's one `<h1>`
/// @param status of the answer
/// @param refused whether a form was refused: the title says so first, for those who only hear it
/// @param modules JavaScript modules that improve the page, by address
public record DeskPage(
    String at,
    String title,
    TemplateInstance main,
    int status,
    boolean refused,
    List<String> modules) {

  public static DeskPage of(String at, String title, TemplateInstance main) {
    return new DeskPage(at, title, main, 200, false, List.of());
  }

  /// The page with the form again, because something in it will not do: 422.
  public DeskPage asRefused() {
    return new DeskPage(at, title, main, 422, true, modules);
  }

  /// The page with a module that improves it where scripts run.
  public DeskPage with(Asset module) {
    return new DeskPage(at, title, main, status, refused, List.of(module.path()));
  }
}
