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
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.masthead.SettingsList.Row;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.jspecify.annotations.Nullable;

/// Authors on the desk: added, and presented in each edition. The picture is chosen in the room
/// that keeps pictures.
@Path("/desk/settings/authors")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class AuthorsDesk {
  private static final SettingsTab TAB = SettingsTab.AUTHORS;
  private static final Listed.Asked BEGINNING = new Listed.Asked(Optional.empty(), Listed.USUAL);

  private final Settings settings;
  private final Database database;
  private final Masthead masthead;
  private final Authors authors;
  private final Ledger ledger;
  private final Ids ids;
  private final CurrentActor actor;
  private final Artwork artwork;

  AuthorsDesk(
      Settings settings,
      Database database,
      Masthead masthead,
      Authors authors,
      Ledger ledger,
      Ids ids,
      CurrentActor actor,
      Artwork artwork) {
    this.settings = settings;
    this.database = database;
    this.masthead = masthead;
    this.authors = authors;
    this.ledger = ledger;
    this.ids = ids;
    this.actor = actor;
    this.artwork = artwork;
  }

  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response all(
      @QueryParam("kept") Optional<String> kept, @QueryParam("after") Optional<String> after) {
    return page(kept.isPresent(), Listed.asked(after, Optional.empty()), Optional.empty());
  }

  private Response page(boolean kept, Listed.Asked asked, Optional<Refusal> refusal) {
    Words words = settings.words();
    return settings.lists(TAB, TAB.path(), kept, List.of(list(asked, refusal, words)));
  }

  private SettingsList list(Listed.Asked asked, Optional<Refusal> refusal, Words words) {
    var rows =
        database.read(s -> authors.page(s, asked.after().orElse(Listed.FIRST), asked.oneMore()));
    var listed = Listed.of(rows.stream().map(Versioned::thing).toList(), asked, Author::id);
    return new SettingsList(
        "all-authors",
        words.say("authors"),
        words.say("authors.note"),
        words.say("authors"),
        listed.items().stream().map(this::row).toList(),
        "",
        listed.next().map(next -> TAB.path() + "?after=" + next).orElse(""),
        SettingsForm.adding(
                "all-authors",
                words.say("authors.add"),
                TAB.path(),
                "",
                List.of(name(first(), "", words), FormField.slug("", words)))
            .among()
            .after(refusal, words));
  }

  private Edition first() {
    return masthead.editions().getFirst();
  }

  private Row row(Author author) {
    return Row.of(
        author.id().toString(),
        author.name(),
        first().language().tag(),
        path(author.id()),
        first().path(author.path()));
  }

  private static String path(UUID id) {
    return TAB.path() + id + "/";
  }

  private static FormField name(Edition edition, String name, Words words) {
    return FormField.line("name", words.say("author.name"), name)
        .must()
        .in(edition.language().tag());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response add(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var form =
        new AuthorForm(
            Optional.empty(),
            sent.text("slug"),
            sent.text("name"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var who = actor.get();
    UUID id = ids.next();
    return switch (Came.of(() -> masthead.add(who, form.added(id, masthead)))) {
      case Came.In _ -> Settings.kept(path(id));
      case Came.Refused(var fault) ->
          page(false, BEGINNING, Optional.of(new Refusal("all-authors", sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  @GET
  @Path("/{id}")
  @Needs(Duty.KEEP_MASTHEAD)
  public Response one(@PathParam("id") UUID id, @QueryParam("kept") Optional<String> kept) {
    return shown(id, kept.isPresent(), Optional.empty());
  }

  private Response shown(UUID id, boolean kept, Optional<Refusal> refusal) {
    Words words = settings.words();
    return database
        .read(session -> authors.find(session, id))
        .map(found ->
            settings.forms(
                TAB,
                path(id),
                kept,
                List.of(form(found, words).after(refusal, words)),
                Optional.of(picture(found.thing()))))
        .orElseGet(AuthorsDesk::nothing);
  }

  private Settings.Pictured picture(Author author) {
    return new Settings.Pictured(
        "picture", path(author.id()) + "picture", author.picture().flatMap(artwork::small));
  }

  private SettingsForm form(Versioned<Author> found, Words words) {
    Author author = found.thing();
    var own =
        Stream.of(
            name(first(), author.name(), words),
            FormField.slug(author.slug(), words),
            FormField.lines("bio", words.say("author.bio"), author.bio())
                .in(first().language().tag())
                .hint(words.say("author.bio.hint")));
    return SettingsForm.changing(
        "author",
        author.name(),
        path(author.id()),
        found.version(),
        Stream.concat(own, others().flatMap(edition -> presented(author, edition, words))).toList(),
        words);
  }

  /// The editions that present an author in words of their own.
  private Stream<Edition> others() {
    return masthead.editions().stream().skip(1);
  }

  private static Stream<FormField> presented(Author author, Edition edition, Words words) {
    var there = Optional.ofNullable(author.elsewhere().get(edition.code()));
    String tag = edition.language().tag();
    return Stream.of(
        FormField.line(
                "name." + edition.code(),
                words.say("author.name.in", "edition", edition.languageName()),
                there.map(Author.InEdition::name).orElse(""))
            .in(tag),
        FormField.lines(
                "bio." + edition.code(),
                words.say("author.bio.in", "edition", edition.languageName()),
                there.map(Author.InEdition::bio).orElse(""))
            .in(tag));
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var who = actor.get();
    return switch (Came.of(
        () ->
            ledger.write(tx ->
                authors.change(
                    tx, who, id, sent::from, was -> form(sent, was).changed(was, masthead))))) {
      case Came.In _ -> Settings.kept(path(id));
      case Came.Refused(var fault) ->
          shown(id, false, Optional.of(new Refusal("author", sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private AuthorForm form(Sent sent, Author was) {
    var elsewhere = new TreeMap<String, AuthorForm.@Nullable InEdition>();
    others()
        .map(Edition::code)
        .forEach(code -> {
          var name = sent.text("name." + code);
          var bio = sent.text("bio." + code);
          if (!(name.orElse("") + bio.orElse("")).isBlank()) {
            elsewhere.put(code, new AuthorForm.InEdition(name, bio));
          }
        });
    return new AuthorForm(
        Optional.empty(),
        sent.text("slug"),
        sent.text("name"),
        sent.text("bio"),
        was.picture(),
        Optional.of(elsewhere));
  }

  private static Response nothing() {
    return Problem.notFound("There is no such author.").response();
  }
}
