package news.stet.masthead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;

/// The accent on the desk: kept only where everybody can read it, and the nearest that they can is
/// offered.
@Path("/desk/settings/accent")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class AccentDesk {
  private static final SettingsTab TAB = SettingsTab.ACCENT;

  private final Settings settings;
  private final Database database;
  private final Accents accents;
  private final Ledger ledger;
  private final CurrentActor actor;

  AccentDesk(
      Settings settings, Database database, Accents accents, Ledger ledger, CurrentActor actor) {
    this.settings = settings;
    this.database = database;
    this.accents = accents;
    this.ledger = ledger;
    this.actor = actor;
  }

  /// The form.
  ///
  /// @param tried the tone for light pages, then the one for dark ones
  /// @param version of the accent that the form would replace
  /// @param stale whether somebody else chose another in between
  /// @param now the accent that stands
  record Form(List<TriedTone> tried, long version, boolean stale, Accent now) {

    /// Whether another pair is offered in place of what was typed.
    public boolean faint() {
      return tried.stream().anyMatch(TriedTone::faint) && readable();
    }

    private boolean readable() {
      return tried.stream().allMatch(tone -> tone.tone().isPresent());
    }

    /// The first that will not do, by its word; empty when all do.
    public String first() {
      return tried.stream()
          .filter(tone -> !tone.fits())
          .map(TriedTone::word)
          .findFirst()
          .orElse("");
    }

    boolean refused() {
      return stale || !tried.stream().allMatch(TriedTone::fits);
    }
  }

  @GET
  @Needs(Duty.OWN)
  public Response show(@QueryParam("kept") Optional<String> kept) {
    var now = database.read(accents::one);
    var tried =
        List.of(
            TriedTone.of(PageLight.LIGHT, now.thing().light()),
            TriedTone.of(PageLight.DARK, now.thing().dark()));
    return page(new Form(tried, now.version(), false, now.thing()), kept.isPresent());
  }

  private Response page(Form form, boolean kept) {
    return settings.page(
        TAB, TAB.path(), Templates.settingsAccent(form, settings.frame(TAB, kept)), form.refused());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response choose(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var light = TriedTone.of(PageLight.LIGHT, sent.text("light").orElse(""));
    var dark =
        sent.text("dark")
            .filter(text -> !text.isBlank())
            .map(text -> TriedTone.of(PageLight.DARK, text))
            .orElseGet(() -> TriedTone.after(light, PageLight.DARK));
    var tried = List.of(light, dark);
    if (!light.fits() || !dark.fits()) {
      return refused(tried, sent.version(), false);
    }
    var accent = new Accent(light.tone().orElseThrow(), dark.tone().orElseThrow());
    var who = actor.get();
    return switch (ledger.write(tx -> accents.change(tx, who, sent::from, accent))) {
      case Kept.Done<Accent> _ -> Settings.kept(TAB.path());
      case Kept.Stale<Accent>(var version) -> refused(tried, version, true);
      case Kept.Absent<Accent> _, Kept.SlugTaken<Accent> _ ->
          throw new IllegalStateException("there is always one accent, and it has no slug");
    };
  }

  private Response refused(List<TriedTone> tried, long version, boolean stale) {
    return page(new Form(tried, version, stale, database.read(accents::one).thing()), false);
  }

  @CheckedTemplate(
      basePath = "news/stet/masthead",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance settingsAccent(Form form, Settings.Frame frame);
  }
}
