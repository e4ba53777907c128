package news.stet.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// 303: goes on by reading another address of ours (RFC 9110 §15.4.4).
public final class SeeOther {
  private SeeOther() {}

  /// The address is sent as a path, so that scheme and host stay those the browser knows: a proxy
  /// may call us by others.
  public static Response.ResponseBuilder to(String path) {
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
  }
}
