package news.stet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import news.stet.ground.CannotStart;
import news.stet.ground.Settings;

/// Where HTTP is served.
record Address(String host, int port) {
  private static final int LARGEST_PORT = 65_535;

  static Address of(Settings settings) throws CannotStart {
    String host = settings.value("quarkus.http.host").orElse("127.0.0.1");
    String port = settings.value("quarkus.http.port").orElse("8080");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
      throw new CannotStart("There is no port %s: a port is a number up to 65535.".formatted(port));
    }
    return new Address(host, Integer.parseInt(port));
  }

  /// Looks before anything is started.
  void mustBeFree() throws CannotStart {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(listening(), port));
    } catch (IOException e) {
      throw new CannotStart(sentence(String.valueOf(e.getMessage())), e);
    }
  }

  private InetAddress listening() throws CannotStart {
    var address = new InetSocketAddress(host, port).getAddress();
    if (address == null) {
      throw new CannotStart("This machine has no address %s to listen on.".formatted(host));
    }
    return address;
  }

  private String sentence(String reason) {
    if (reason.contains("in use")) {
      return "Port %d is already in use: choose another with --port.".formatted(port);
    }
    if (reason.contains("Permission denied")) {
      return "This user may not open port %d: choose one above 1023 with --port.".formatted(port);
    }
    if (reason.contains("assign requested address")) {
      return "This machine has no address %s to listen on.".formatted(host);
    }
    return "Cannot listen on %s port %d: %s.".formatted(host, port, reason);
  }

  /// What to type into a browser on this machine, when this port was opened.
  static String shown(String host, int port) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("127.0.0.1") || host.equals("::");
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://%s:%d/".formatted(everywhere ? "localhost" : name, port);
  }
}
