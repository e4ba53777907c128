package news.stet.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import news.stet.Answer;
import news.stet.Http;
import news.stet.staff.Role;
import news.stet.text.Language;

/// One of each page of the desk and its door, as the server sends it.
@Singleton
final class DeskShowcase {
  private final Staffing staffing;
  private final Door door;

  DeskShowcase(Staffing staffing, Door door) {
    this.staffing = staffing;
    this.door = door;
  }

  record Shown(String name, String html) {}

  List<Shown> pages(Http http, Language language) {
    Http nobody = http.with("Accept", "text/html").with("Accept-Language", language.tag());
    Staffing.Person owner = staffing.hired(Role.OWNER);
    Staffing.Person invited = staffing.invited(Role.REPORTER);
    String link = staffing.link(invited);
    String used = staffing.link(invited);
    Http in = staffing.in(nobody, owner);
    Http fresh = Staffing.with(nobody, nobody.form(used, Map.of()));
    return List.of(
        shown("sign-in", () -> nobody.get("/desk/sign-in")),
        shown(
            "sign-in-refused", () -> nobody.form("/desk/sign-in", Map.of("email", "a@b.example"))),
        shown("once", () -> nobody.get(link)),
        shown("once-used", () -> nobody.get(used)),
        new Shown("unsafe", door.unsafe(new Door.Guest(language, Look.DEVICE)).render()),
        shown("choose", () -> fresh.get("/desk/account")),
        shown("choose-refused", () -> fresh.form("/desk/account", Map.of("password", "x"))),
        shown("home", () -> in.get("/desk/")),
        shown("account", () -> in.get("/desk/account")),
        shown("account-kept", () -> in.get("/desk/account?kept=1")),
        shown("account-refused", () -> in.form("/desk/account", Map.of("name", "Nela"))),
        shown("missing", () -> in.get("/desk/nothing")),
        shown(
            "foreign",
            () -> in.with("Origin", "https://evil.example").form("/desk/sign-out", Map.of())));
  }

  private static Shown shown(String name, Supplier<Answer> answer) {
    return new Shown(name, answer.get().text());
  }
}
