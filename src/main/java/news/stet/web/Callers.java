package news.stet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells who calls. `X-Forwarded-For`, `-Proto` and `-Host` are believed only from the proxies
/// named in `STET_TRUSTED_PROXIES`, because anybody else can write them.
@Singleton
public final class Callers {
  /// Proxies one behind another; more is a header written to waste our time.
  private static final int HOPS_MOST = 10;

  private final List<Network> trusted;

  Callers(ProxyConfig config) {
    this.trusted = config.trustedProxies().orElse(List.of()).stream().map(Network::read).toList();
  }

  /// Safe from any thread.
  public Caller of(HttpServerRequest request) {
    InetAddress peer = peer(request);
    String host =
        Optional.ofNullable(request.authority())
            .map(Object::toString)
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (!trusts(peer)) {
      return new Caller(peer, request.isSSL(), host);
    }
    return new Caller(
        client(peer, header(request, "X-Forwarded-For")),
        request.isSSL() || lastWord(header(request, "X-Forwarded-Proto")).equals("https"),
        Optional.of(lastWord(header(request, "X-Forwarded-Host")))
            .filter(h -> !h.isEmpty())
            .orElse(host));
  }

  /// The nearest address that is not a trusted proxy: everything to the left of it may be invented.
  private InetAddress client(InetAddress peer, String forwarded) {
    InetAddress nearest = peer;
    List<String> hops = words(forwarded);
    for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - HOPS_MOST); i--) {
      Optional<InetAddress> hop = Network.address(hops.get(i));
      if (hop.isEmpty()) {
        return nearest;
      }
      nearest = hop.get();
      if (!trusts(nearest)) {
        return nearest;
      }
    }
    return nearest;
  }

  private boolean trusts(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }

  private static InetAddress peer(HttpServerRequest request) {
    return Optional.ofNullable(request.remoteAddress())
        .flatMap(address -> Network.address(address.hostAddress()))
        .orElseGet(InetAddress::getLoopbackAddress);
  }

  private static String header(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  private static String lastWord(String list) {
    List<String> words = words(list);
    return words.isEmpty() ? "" : words.getLast().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String list) {
    var words = new ArrayList<String>();
    int from = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
      words.add(list.substring(from, comma).strip());
      from = comma + 1;
    }
    words.add(list.substring(from).strip());
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }
}
