package news.stet.media;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.ground.Database;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Puts a picture on a [PictureSpot]: a new file, one of the newest pictures, or none; and says
/// something else of the one that is there.
@Singleton
final class SpotPages {
  /// As many as two rows hold.
  private static final int NEWEST = 12;

  private final Desk desk;
  private final Database database;
  private final Pictures pictures;
  private final Catalogue catalogue;
  private final Masthead masthead;
  private final CurrentActor actor;

  SpotPages(
      Desk desk,
      Database database,
      Pictures pictures,
      Catalogue catalogue,
      Masthead masthead,
      CurrentActor actor) {
    this.desk = desk;
    this.database = database;
    this.pictures = pictures;
    this.catalogue = catalogue;
    this.masthead = masthead;
    this.actor = actor;
  }

  Response open(PictureSpot spot, boolean kept) {
    return page(spot, kept, Optional.empty());
  }

  private Response page(PictureSpot spot, boolean kept, Optional<SpotPage.Refusal> refusal) {
    var now = database.read(s -> spot.picture().flatMap(id -> catalogue.find(s, id)));
    var shown = SpotPage.of(spot, kept, now, pictures.newest(NEWEST), language(), refusal, words());
    var page = DeskPage.of(spot.path(), shown.title(), Templates.pictureSpot(shown));
    return desk.page(refusal.isPresent() ? page.asRefused() : page);
  }

  private Words words() {
    return SpotWords.in(desk.language());
  }

  /// What is said of a picture of the whole newsroom is said in the first edition's language.
  private String language() {
    return masthead.editions().getFirst().language().tag();
  }

  Response upload(PictureSpot spot, MultipartFormDataInput sent) throws IOException {
    var upload = SentFile.of(sent);
    if (upload.file().isEmpty()) {
      return refused(spot, SpotPage.UPLOAD, upload.texts(), "file", "fault.none");
    }
    PictureWords said;
    try {
      said = typed(upload.texts(), "").words(language());
    } catch (WebApplicationException e) {
      return tooLong(spot, SpotPage.UPLOAD, upload.texts(), e);
    }
    return switch (pictures.take(actor.get(), upload.file().get(), said)) {
      case Intake.Taken(var picture) -> hung(spot, Optional.of(picture.id()));
      case Intake.NotAPicture _ ->
          refused(spot, SpotPage.UPLOAD, upload.texts(), "file", "fault.kind");
      case Intake.Unfit _ -> refused(spot, SpotPage.UPLOAD, upload.texts(), "file", "fault.unfit");
      case Intake.Busy _ -> refused(spot, SpotPage.UPLOAD, upload.texts(), "file", "fault.busy");
    };
  }

  private static PictureForm typed(MultivaluedMap<String, String> sent, String caption) {
    return new PictureForm(
        Optional.empty(),
        Optional.of(caption),
        Optional.ofNullable(sent.getFirst("creator")),
        Optional.ofNullable(sent.getFirst("credit")),
        Optional.ofNullable(sent.getFirst("alt")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Response hung(PictureSpot spot, Optional<UUID> picture) {
    spot.hang().accept(picture);
    return SeeOther.to(spot.path() + "?kept=1").build();
  }

  /// @param sent with `do`: `choose` one of the newest, change what is `said`, or take it `away`
  Response use(PictureSpot spot, MultivaluedMap<String, String> sent) {
    return switch (Optional.ofNullable(sent.getFirst("do")).orElse("")) {
      case "choose" ->
          chosen(sent)
              .map(picture -> hung(spot, Optional.of(picture.id())))
              .orElseGet(
                  () -> refused(spot, SpotPage.CHOOSE, sent, SpotPage.CHOOSE, "fault.choose"));
      case "said" ->
          spot.picture().map(id -> said(spot, id, sent)).orElseGet(() -> open(spot, false));
      case "away" -> hung(spot, Optional.empty());
      default -> open(spot, false);
    };
  }

  private Optional<Picture> chosen(MultivaluedMap<String, String> sent) {
    try {
      return Optional.ofNullable(sent.getFirst("picture"))
          .map(UUID::fromString)
          .flatMap(pictures::find);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Response said(PictureSpot spot, UUID id, MultivaluedMap<String, String> sent) {
    String from = Optional.ofNullable(sent.getFirst("version")).orElse("");
    Supplier<Catalogue.Changed> saying =
        () ->
            database.write(tx ->
                catalogue.change(
                    tx,
                    actor.get(),
                    id,
                    version -> from.equals(Long.toString(version)),
                    was -> typed(sent, was.caption()).words(was.language())));
    try {
      return switch (saying.get()) {
        case Catalogue.Changed.Done _ -> SeeOther.to(spot.path() + "?kept=1").build();
        case Catalogue.Changed.Stale _ -> refused(spot, SpotPage.SAID, sent, "alt", "fault.stale");
        case Catalogue.Changed.Absent _ -> open(spot, false);
      };
    } catch (WebApplicationException e) {
      return tooLong(spot, SpotPage.SAID, sent, e);
    }
  }

  private Response tooLong(
      PictureSpot spot,
      String form,
      MultivaluedMap<String, String> typed,
      WebApplicationException e) {
    if (e.getResponse().getEntity() instanceof Problem problem
        && problem.more().get("field") instanceof String field) {
      return refused(spot, form, typed, field, "fault.long");
    }
    throw e;
  }

  private Response refused(
      PictureSpot spot,
      String form,
      MultivaluedMap<String, String> typed,
      String field,
      String fault) {
    var refusal = new SpotPage.Refusal(form, typed, field, words().say(fault));
    return page(spot, false, Optional.of(refusal));
  }

  @CheckedTemplate(
      basePath = "news/stet/media",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance pictureSpot(SpotPage page);
  }
}
