package news.stet.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import news.stet.Http;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import news.stet.text.Language;

/// One of each page of the desk and its door, as the server sends it.
@Singleton
final class DeskShowcase {
  private final Staffing staffing;
  private final Door door;
  private final Tokens tokens;

  DeskShowcase(Staffing staffing, Door door, Tokens tokens) {
    this.staffing = staffing;
    this.door = door;
    this.tokens = tokens;
  }

  List<Shown> pages(Http http, Language language) {
    Http nobody = http.with("Accept", "text/html").with("Accept-Language", language.tag());
    Staffing.Person owner = staffing.hired(Role.OWNER);
    Staffing.Person invited = staffing.invited(Role.REPORTER);
    String link = staffing.link(invited);
    String used = staffing.link(invited);
    Staffing.Person closed = staffing.hired(Role.EDITOR);
    staffing.disable(closed);
    tokens.create("wire " + java.util.UUID.randomUUID(), Role.EDITOR);
    Http in = staffing.in(nobody, owner);
    Http fresh = Staffing.with(nobody, nobody.form(used, Map.of()));
    return List.of(
        Shown.of("sign-in", () -> nobody.get("/desk/sign-in")),
        Shown.of(
            "sign-in-refused", () -> nobody.form("/desk/sign-in", Map.of("email", "a@b.example"))),
        Shown.of("once", () -> nobody.get(link)),
        Shown.of("once-used", () -> nobody.get(used)),
        new Shown("unsafe", door.unsafe(new Door.Guest(language, Look.DEVICE)).render()),
        Shown.of("choose", () -> fresh.get("/desk/account")),
        Shown.of("choose-refused", () -> fresh.form("/desk/account", Map.of("password", "x"))),
        Shown.of("home", () -> in.get("/desk/")),
        Shown.of("account", () -> in.get("/desk/account")),
        Shown.of("account-kept", () -> in.get("/desk/account?kept=1")),
        Shown.of("account-refused", () -> in.form("/desk/account", Map.of("name", "Nela"))),
        Shown.of("people", () -> in.get("/desk/people/")),
        Shown.of(
            "people-end", () -> in.get("/desk/people/?after=ffffffff-ffff-ffff-ffff-ffffffffffff")),
        Shown.of("people-refused", () -> in.form("/desk/people/", Map.of("name", "Ada"))),
        Shown.of("person", () -> in.get("/desk/people/" + owner.id() + "?done=saved")),
        Shown.of("person-closed", () -> in.get("/desk/people/" + closed.id())),
        Shown.of(
            "person-refused",
            () -> in.form("/desk/people/" + owner.id(), Map.of("name", "", "role", "owner"))),
        Shown.of(
            "person-link",
            () -> in.form("/desk/people/" + invited.id() + "/sign-in-link", Map.of())),
        Shown.of("programs", () -> in.get("/desk/people/programs?revoked=1")),
        Shown.of("trail", () -> in.get("/desk/trail/")),
        Shown.of("trail-found", () -> in.get("/desk/trail/?who=nela&what=account&from=2026-01-01")),
        Shown.of("trail-none", () -> in.get("/desk/trail/?who=nobodyatall")),
        Shown.of("trail-refused", () -> in.get("/desk/trail/?from=never")),
        Shown.of("trail-checked", () -> in.form("/desk/trail/check", Map.of())),
        Shown.of("missing", () -> in.get("/desk/nothing")),
        Shown.of(
            "foreign",
            () -> in.with("Origin", "https://evil.example").form("/desk/sign-out", Map.of())));
  }
}
