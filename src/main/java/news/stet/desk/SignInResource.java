package news.stet.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.staff.Accounts;
import news.stet.staff.CurrentActor;
import news.stet.staff.Open;
import news.stet.staff.SignIn;
import news.stet.staff.SignIns;
import news.stet.web.SeeOther;

/// Coming in by password, and going out.
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class SignInResource {
  /// What lets nobody in is answered as any form that will not do. Not 401: that must carry a
  /// challenge (RFC 9110 §15.5.2), and there is none for a form.
  private static final int REFUSED = 422;

  private final Door door;
  private final Line line;
  private final SignIns signIns;
  private final Accounts accounts;
  private final Database database;
  private final CurrentActor actor;

  SignInResource(
      Door door,
      Line line,
      SignIns signIns,
      Accounts accounts,
      Database database,
      CurrentActor actor) {
    this.door = door;
    this.line = line;
    this.signIns = signIns;
    this.accounts = accounts;
    this.database = database;
    this.actor = actor;
  }

  @GET
  @Path("/sign-in")
  @Open("whoever is not in yet has to get in here")
  public Response form(
      @QueryParam("next") @DefaultValue("") String next,
      @QueryParam("language") @DefaultValue("") String language) {
    if (!line.safe()) {
      return unsafe(language);
    }
    Next on = Next.typed(next);
    if (actor.maybe().isPresent()) {
      return SeeOther.to(on.path()).build();
    }
    return Response.ok(shut(new Door.Typed("", on, language, Kept.NOTHING), false)).build();
  }

  private String shut(Door.Typed typed, boolean refused) {
    return door.signIn(typed, refused, line.guest(typed.language())).render();
  }

  /// Where a form of the desk lands whose writer is signed out: with all that stood in it.
  @POST
  @Path("/sign-in/kept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open("whoever was signed out while writing has to get in here")
  public Response kept(
      @QueryParam("to") @DefaultValue("") String to, MultivaluedMap<String, String> form) {
    if (!line.safe()) {
      return unsafe("");
    }
    Kept kept = Kept.sent(to, form);
    return actor.maybe().isPresent()
        ? Response.ok(door.again(kept, line.guest("")).render()).build()
        : Response.status(REFUSED)
            .entity(shut(new Door.Typed("", kept.back(), "", kept), false))
            .build();
  }

  private Response unsafe(String language) {
    return Response.status(Response.Status.FORBIDDEN)
        .entity(door.unsafe(line.guest(language)).render())
        .build();
  }

  @POST
  @Path("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open("whoever is not in yet has to get in here")
  public Response signIn(MultivaluedMap<String, String> form) {
    String language = typed(form, "language");
    if (!line.safe()) {
      return unsafe(language);
    }
    String email = typed(form, "email");
    Next on = Next.typed(typed(form, "next"));
    Kept kept = Kept.carried(form);
    return switch (signIns.byPassword(
        email, typed(form, "password"), line.caller().network(), actor.cookie())) {
      case SignIn.In in -> {
        speak(in.account(), language);
        yield kept.isEmpty()
            ? line.in(in.cookie(), on.path())
            : line.in(in.cookie(), door.again(kept, line.guest(language)));
      }
      case SignIn.Refused _ ->
          Response.status(REFUSED)
              .entity(shut(new Door.Typed(email, on, language, kept), true))
              .build();
    };
  }

  private static String typed(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).orElse("");
  }

  /// A language chosen at the door is chosen for the desk.
  private void speak(UUID account, String chosen) {
    DeskWords.typed(chosen)
        .ifPresent(language ->
            database.write(tx -> {
              accounts.speak(tx, account, language);
              return true;
            }));
  }

  @POST
  @Path("/sign-out")
  @Consumes(MediaType.WILDCARD)
  @Open(
      "it ends nobody's session but the caller's own, and clears the cookie of one that has ended")
  public Response signOut() {
    actor.cookie().ifPresent(signIns::out);
    return line.out("/desk/sign-in");
  }
}
