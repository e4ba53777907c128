package news.stet.press;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// No words at all, until a room above has better ones.
@DefaultBean
@Singleton
final class BareErrorPages implements ErrorPages {
  @Override
  public Page notFound(String path) {
    return Page.html(List.of(), Set.of()).status(404);
  }
}
