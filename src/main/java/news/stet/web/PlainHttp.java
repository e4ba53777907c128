package news.stet.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/// Without TLS we speak HTTP/1.1 only. Clients that offer to upgrade (`Upgrade: h2c`, as Java's own
/// does by default) get their answer as if they had not: RFC 9113 §3.1 has withdrawn the upgrade,
/// browsers never had it, and Java's client loses or garbles answers of several frames that follow
/// right after a `101`, which it then waits for until it gives up. HTTP/2 comes with TLS.
@Singleton
final class PlainHttp implements HttpServerOptionsCustomizer {
  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
