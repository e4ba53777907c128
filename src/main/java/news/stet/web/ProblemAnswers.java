package news.stet.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Shows a problem as a page to a browser, where a room has pages for it.
final class ProblemAnswers {
  private final ProblemPages pages;

  ProblemAnswers(ProblemPages pages) {
    this.pages = pages;
  }

  @ServerResponseFilter
  public void show(ContainerResponseContext answer, RoutingContext context) {
    if (answer.getEntity() instanceof Problem problem) {
      pages
          .page(problem, context)
          .ifPresent(html ->
              answer.setEntity(
                  html,
                  answer.getEntityAnnotations(),
                  MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")));
    }
  }
}
