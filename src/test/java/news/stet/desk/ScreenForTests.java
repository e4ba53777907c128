package news.stet.desk;

import io.quarkus.qute.Engine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Language;

/// A screen as a room above hands one in.
@Singleton
final class ScreenForTests implements Screen {
  @Override
  public String path() {
    return "/desk/for-tests/";
  }

  @Override
  public Duty duty() {
    return Duty.OWN;
  }

  @Override
  public int order() {
    return 9_000;
  }

  @Override
  public String name(Language language) {
    return language.equals(Language.UKRAINIAN) ? "Проби" : "Trials";
  }

  @Override
  public String icon() {
    return "M3 8h10";
  }

  /// The resource that answers its address.
  @Path("/desk/for-tests")
  @Produces(MediaType.TEXT_HTML)
  @RunOnVirtualThread
  static final class Shown {
    private final Desk desk;
    private final Engine engine;

    Shown(Desk desk, Engine engine) {
      this.desk = desk;
      this.engine = engine;
    }

    @GET
    @Needs(Duty.OWN)
    public Response shown() {
      return page("/desk/for-tests/");
    }

    @GET
    @Path("/below")
    @Needs(Duty.OWN)
    public Response below() {
      return page("/desk/for-tests/below");
    }

    private Response page(String at) {
      var main = engine.parse("<h1>{title}</h1>").data("title", desk.language().tag());
      return desk.page(DeskPage.of(at, "Trials & more", main));
    }
  }
}
