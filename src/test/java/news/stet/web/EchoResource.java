package news.stet.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.DatabaseAway;
import news.stet.staff.Open;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// A route of the tests' own, to see what every route does with bad input.
@Path("/api/echo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@SuppressWarnings("DoNotCallSuggester") // a route that always fails is what is tested
public final class EchoResource {

  /// One of everything.
  public record Said(
      String text,
      int number,
      boolean flag,
      Optional<String> maybe,
      List<UUID> ids,
      Optional<Instant> at,
      Optional<Inner> inner) {}

  public record Inner(String credit) {
    public Inner {
      if (credit.equals("nobody")) {
        throw new IllegalArgumentException("somebody must have made it");
      }
    }
  }

  @POST
  @Open("it is the tests' own")
  public Said said(Said said) {
    return said;
  }

  @GET
  @Path("/{id}")
  @Open("it is the tests' own")
  public Map<String, String> one(@PathParam("id") UUID id) {
    return Map.of("id", id.toString());
  }

  @POST
  @Path("/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open("it is the tests' own")
  public Map<String, String> form(@FormParam("text") @DefaultValue("") String text) {
    return Map.of("text", text);
  }

  @POST
  @Path("/upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Open("it is the tests' own")
  public Map<String, Long> upload(@RestForm("file") FileUpload file) {
    return Map.of("bytes", file.size());
  }

  @GET
  @Path("/ours")
  @Open("it is the tests' own")
  public String ours() {
    throw new IllegalStateException("the secret is 42");
  }

  @GET
  @Path("/away")
  @Open("it is the tests' own")
  public String away() {
    throw new DatabaseAway(new IllegalStateException("connection refused to 10.0.0.7"));
  }

  @GET
  @Path("/shut")
  public String shut() {
    return "nobody sees this";
  }
}
