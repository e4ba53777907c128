package news.stet.masthead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.masthead.HousePages.Written;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.staff.Actor;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Problem;

/// The pages about the house on the desk: drafts to be filled in, edited, published and taken back.
@Path("/desk/settings/pages")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class PagesDesk {
  private static final SettingsTab TAB = SettingsTab.PAGES;
  private static final String FORM = "page";

  private final Settings settings;
  private final Database database;
  private final HousePages pages;
  private final Ledger ledger;
  private final CurrentActor actor;

  PagesDesk(
      Settings settings, Database database, HousePages pages, Ledger ledger, CurrentActor actor) {
    this.settings = settings;
    this.database = database;
    this.pages = pages;
    this.ledger = ledger;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.OWN)
  public Response all(@QueryParam("kept") Optional<String> kept) {
    return listed(kept.isPresent(), Optional.empty());
  }

  private Response listed(boolean kept, Optional<Refusal> refusal) {
    Words words = settings.words();
    var shown = PagesShown.of(database.read(pages::all), refusal, words);
    return settings.page(
        TAB,
        TAB.path(),
        Templates.settingsPages(shown, settings.frame(TAB, kept)),
        refusal.isPresent());
  }

  /// Fills blanks wherever they stand in the pages of one edition.
  @POST
  @Path("/blanks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response fill(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    String edition = sent.text("edition").orElse("");
    var who = actor.get();
    var came = Came.of(() -> ledger.<List<Written>>write(tx -> filled(tx, who, edition, sent)));
    return switch (came) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) ->
          listed(false, Optional.of(new Refusal(PagesShown.blanks(edition), sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private Kept<List<Written>> filled(Transaction tx, Actor who, String edition, Sent sent) {
    var all = pages.all(tx).stream().filter(page -> page.edition().code().equals(edition)).toList();
    for (Written page : all) {
      Written now = PagesShown.filled(page, sent);
      if (!now.equals(page)) {
        put(tx, who, now);
      }
    }
    return all.isEmpty() ? new Kept.Absent<>() : new Kept.Done<>(all, 0);
  }

  private Kept<Written> put(Transaction tx, Actor who, Written page) {
    return pages.put(
        tx,
        who,
        page.edition().code(),
        page.page().word(),
        version -> version == page.version(),
        Typed.name("title", Optional.of(page.title())),
        Typed.lines("text", Optional.of(page.text()), PagesShown.TEXT_MOST));
  }

  @GET
  @Path("/{edition}/{word}")
  @Needs(Duty.OWN)
  public Response one(
      @PathParam("edition") String edition,
      @PathParam("word") String word,
      @QueryParam("kept") Optional<String> kept) {
    return shown(edition, word, kept.isPresent(), Optional.empty());
  }

  private Response shown(String edition, String word, boolean kept, Optional<Refusal> refusal) {
    Words words = settings.words();
    return database
        .read(session -> pages.find(session, edition, word))
        .map(page -> {
          var form = PagesShown.form(page, words).after(refusal, words);
          return settings.page(
              TAB,
              PagesShown.path(page),
              Templates.settingsPage(
                  form, PagesShown.Page.of(page, words), settings.frame(TAB, kept)),
              refusal.isPresent());
        })
        .orElseGet(PagesDesk::nothing);
  }

  /// Saves what was typed, and with `do` also publishes it (`publish`) or takes it from readers
  /// (`withdraw`).
  @POST
  @Path("/{edition}/{word}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response change(
      @PathParam("edition") String edition,
      @PathParam("word") String word,
      MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    String verb = sent.text("do").orElse("");
    if (verb.equals("publish") && blank(sent)) {
      return shown(
          edition,
          word,
          false,
          Optional.of(new Refusal(FORM, sent, new Fault("text", "blanks", 0))));
    }
    var who = actor.get();
    return switch (Came.of(
        () -> ledger.<Written>write(tx -> changed(tx, who, edition, word, sent, verb)))) {
      case Came.In _ -> Settings.kept(TAB.path() + edition + "/" + word + "/");
      case Came.Refused(var fault) ->
          shown(edition, word, false, Optional.of(new Refusal(FORM, sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private static boolean blank(Sent sent) {
    return !HouseText.blanks(sent.text("title").orElse("") + "\n" + sent.text("text").orElse(""))
        .isEmpty();
  }

  private Kept<Written> changed(
      Transaction tx, Actor who, String edition, String word, Sent sent, String verb) {
    Kept<Written> kept =
        pages.put(
            tx,
            who,
            edition,
            word,
            sent::from,
            Typed.name("title", sent.text("title")),
            Typed.lines("text", sent.text("text"), PagesShown.TEXT_MOST));
    if (kept instanceof Kept.Done<Written>(var page, _)) {
      switch (verb) {
        case "publish" -> pages.publish(tx, who, page);
        case "withdraw" -> pages.withdraw(tx, who, page);
        default -> {
          // Saved, and readers see what they saw.
        }
      }
    }
    return kept;
  }

  private static Response nothing() {
    return Problem.notFound("There is no such page.").response();
  }

  @CheckedTemplate(
      basePath = "news/stet/masthead",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance settingsPages(PagesShown shown, Settings.Frame frame);

    static native TemplateInstance settingsPage(
        SettingsForm form, PagesShown.Page page, Settings.Frame frame);
  }
}
