package news.stet.masthead;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Problem;

/// The publication on the desk: what each edition is called, where its clock stands, and who
/// publishes.
@Path("/desk/settings/publication")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class PublicationDesk {
  private static final SettingsTab TAB = SettingsTab.PUBLICATION;
  private static final String PUBLISHER = "publisher";

  private final Settings settings;
  private final Database database;
  private final Editions editions;
  private final Publishers publishers;
  private final Ledger ledger;
  private final CurrentActor actor;
  private final Artwork artwork;

  PublicationDesk(
      Settings settings,
      Database database,
      Editions editions,
      Publishers publishers,
      Ledger ledger,
      CurrentActor actor,
      Artwork artwork) {
    this.settings = settings;
    this.database = database;
    this.editions = editions;
    this.publishers = publishers;
    this.ledger = ledger;
    this.actor = actor;
    this.artwork = artwork;
  }

  @GET
  @Needs(Duty.OWN)
  public Response all(@QueryParam("kept") Optional<String> kept) {
    return page(kept.isPresent(), Optional.empty());
  }

  private Response page(boolean kept, Optional<Refusal> refusal) {
    Words words = settings.words();
    var forms = new ArrayList<SettingsForm>();
    database.read(editions::all).forEach(edition -> forms.add(form(edition, words)));
    var publisher = database.read(publishers::one);
    forms.add(publisher(publisher, words));
    return settings.forms(
        TAB,
        TAB.path(),
        kept,
        forms.stream().map(form -> form.among().after(refusal, words)).toList(),
        Optional.of(logo(publisher.thing())));
  }

  private Settings.Pictured logo(Publisher publisher) {
    return new Settings.Pictured(
        "logo", TAB.path() + "logo", publisher.logo().flatMap(artwork::small));
  }

  private static String id(String code) {
    return "edition-" + code;
  }

  private static SettingsForm form(Versioned<Edition> found, Words words) {
    Edition edition = found.thing();
    String tag = edition.language().tag();
    return SettingsForm.changing(
        id(edition.code()),
        words.say("edition", "edition", edition.languageName()),
        TAB.path() + edition.code(),
        found.version(),
        List.of(
            FormField.line("name", words.say("edition.name"), edition.name()).must().in(tag),
            FormField.lines("description", words.say("edition.description"), edition.description())
                .in(tag)
                .hint(words.say("edition.description.hint")),
            FormField.line("zone", words.say("edition.zone"), edition.zone().getId())
                .kind("zone")
                .must()
                .hint(words.say("edition.zone.hint"))),
        words);
  }

  private static SettingsForm publisher(Versioned<Publisher> found, Words words) {
    Publisher publisher = found.thing();
    return SettingsForm.changing(
            PUBLISHER,
            words.say("publisher"),
            TAB.path() + PUBLISHER,
            found.version(),
            List.of(
                FormField.line("name", words.say("publisher.name"), publisher.name())
                    .must()
                    .hint(words.say("publisher.name.hint")),
                FormField.line("email", words.say("publisher.email"), publisher.email().orElse(""))
                    .kind("email"),
                FormField.lines(
                        "postalAddress",
                        words.say("publisher.post"),
                        publisher.postalAddress().orElse(""))
                    .hint(words.say("publisher.post.hint")),
                FormField.line(
                        "securityContact",
                        words.say("publisher.security"),
                        publisher.securityContact().orElse("").replaceFirst("^mailto:", ""))
                    .hint(words.say("publisher.security.hint")),
                FormField.line(
                        "principles",
                        words.say("publisher.principles"),
                        publisher.principles().orElse(""))
                    .hint(words.say("publisher.address.hint")),
                FormField.line(
                        "correctionsPolicy",
                        words.say("publisher.corrections"),
                        publisher.correctionsPolicy().orElse(""))
                    .hint(words.say("publisher.address.hint")),
                FormField.lines(
                        "profiles",
                        words.say("publisher.profiles"),
                        String.join("\n", publisher.profiles()))
                    .hint(words.say("publisher.profiles.hint"))),
            words)
        .note(words.say("publisher.note"));
  }

  @POST
  @Path("/publisher")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response changePublisher(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var who = actor.get();
    return answer(
        PUBLISHER,
        sent,
        Came.of(() ->
            ledger.write(
                tx -> publishers.change(tx, who, sent::from, was -> form(sent, was).whole()))));
  }

  private static PublisherForm form(Sent sent, Publisher was) {
    return new PublisherForm(
        sent.text("name"),
        sent.text("email"),
        sent.text("postalAddress"),
        sent.text("securityContact"),
        sent.text("principles"),
        sent.text("correctionsPolicy"),
        was.logo(),
        Optional.of(List.copyOf(sent.lines("profiles"))));
  }

  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response changeEdition(
      @PathParam("code") String code, MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var form =
        new EditionForm(
            Optional.empty(),
            Optional.empty(),
            sent.text("name"),
            sent.text("description"),
            Optional.empty(),
            sent.text("zone"));
    var who = actor.get();
    return answer(
        id(code),
        sent,
        Came.of(
            () -> ledger.write(tx -> editions.change(tx, who, code, sent::from, form::changed))));
  }

  private Response answer(String form, Sent sent, Came came) {
    return switch (came) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) -> page(false, Optional.of(new Refusal(form, sent, fault)));
      case Came.Nowhere _ -> Problem.notFound("There is no such edition.").response();
    };
  }
}
