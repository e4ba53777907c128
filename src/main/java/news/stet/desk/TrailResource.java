package news.stet.desk;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.staff.AuditRow;
import news.stet.staff.AuditTrail;
import news.stet.staff.ChainCheck;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Words;

/// Who did what, when, to what; and whether all of it is still as it was written.
@Path("/desk/trail")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class TrailResource {
  static final String PATH = "/desk/trail/";

  /// Rows on a page.
  private static final int MOST = 50;

  private final Desk desk;
  private final Database database;
  private final AuditTrail trail;
  private final List<Subjects> subjects;
  private final Nameplate nameplate;

  TrailResource(
      Desk desk,
      Database database,
      AuditTrail trail,
      @All List<Subjects> subjects,
      Nameplate nameplate) {
    this.desk = desk;
    this.database = database;
    this.trail = trail;
    this.subjects = subjects;
    this.nameplate = nameplate;
  }

  @GET
  @Needs(Duty.OWN)
  public Response list(
      @QueryParam("who") @DefaultValue("") String who,
      @QueryParam("what") @DefaultValue("") String what,
      @QueryParam("about") @DefaultValue("") String about,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("after") @DefaultValue("") String after) {
    return page(new TrailFilter(who, what, about, from, to), before(after), Optional.empty());
  }

  /// Never throws: an address that somebody cut short shows the trail from its end.
  private static long before(String after) {
    return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
  }

  /// Reads the whole trail against its hashes. It changes nothing, but takes a while: so a button,
  /// which no browser presses in advance.
  @POST
  @Path("/check")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response check() {
    ChainCheck check = database.read(trail::verify);
    return page(TrailFilter.ALL, Long.MAX_VALUE, Optional.of(check));
  }

  /// A stretch of what was found.
  ///
  /// @param older the address of what came before it, empty at the end
  /// @param newest whether it is the first stretch
  record Found(List<Tale> tales, String older, String first, boolean newest) {}

  private Response page(TrailFilter filter, long before, Optional<ChainCheck> check) {
    TrailWords words = TrailWords.all(desk.language());
    boolean unfit = filter.isUnfit();
    var main =
        Templates.trail(
            unfit ? new Found(List.of(), "", "", true) : found(filter, before, words),
            filter,
            words.actions(filter.what()),
            unfit,
            check.map(done -> Verdict.of(done, words.words())),
            words.words());
    var page = DeskPage.of(filter.path(), words.words().say("trail"), main);
    return desk.page(unfit ? page.asRefused() : page);
  }

  private Found found(TrailFilter filter, long before, TrailWords words) {
    Language language = desk.language();
    var zone = nameplate.zone(language);
    List<AuditRow> rows =
        database.read(s -> trail.search(s, filter.search(zone), before, MOST + 1));
    List<AuditRow> shown = rows.size() > MOST ? rows.subList(0, MOST) : rows;
    Map<String, Subjects.Named> names = named(shown);
    Dates dates = Dates.in(language, zone);
    return new Found(
        shown.stream().map(row -> Tale.of(row, names, words, dates)).toList(),
        rows.size() > MOST ? filter.before(shown.getLast().no()) : "",
        filter.path(),
        before == Long.MAX_VALUE);
  }

  private Map<String, Subjects.Named> named(List<AuditRow> rows) {
    List<String> objects = rows.stream().map(AuditRow::object).distinct().toList();
    var names = new HashMap<String, Subjects.Named>();
    subjects.forEach(room -> names.putAll(room.named(objects)));
    return names;
  }

  /// What came of the check, in words.
  ///
  /// @param newest the last hash: written down elsewhere, it proves that nothing was cut off
  record Verdict(boolean whole, String title, String text, String newest) {
    static Verdict of(ChainCheck check, Words words) {
      return check.whole()
          ? new Verdict(
              true,
              words.say("whole.title"),
              words.say("whole.text", "count", check.rows()),
              check.newest())
          : new Verdict(
              false,
              words.say("broken.title"),
              words.say("broken.text", "no", Long.toString(check.brokenAt())),
              "");
    }
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance trail(
        Found found,
        TrailFilter filter,
        List<TrailWords.Kind> kinds,
        boolean unfit,
        Optional<Verdict> verdict,
        Words words);
  }
}
