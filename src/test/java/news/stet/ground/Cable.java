package news.stet.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The wire to a server, which can be cut and mended.
final class Cable implements AutoCloseable {
  private final int to;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private ServerSocket plug;

  Cable(int to) {
    this.to = to;
    this.plug = plugged(0);
  }

  private ServerSocket plugged(int port) {
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      Thread.ofVirtual().start(() -> accept(socket));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return plug.getLocalPort();
  }

  private void accept(ServerSocket here) {
    while (!here.isClosed()) {
      try {
        Socket near = here.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
        ends.addAll(List.of(near, far));
        Thread.ofVirtual().start(() -> pass(near, far));
        Thread.ofVirtual().start(() -> pass(far, near));
      } catch (IOException e) {
        // Cut.
        return;
      }
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // Cut, or one side has had enough.
      return;
    }
  }

  void cut() {
    close(plug);
    ends.forEach(Cable::close);
    ends.clear();
  }

  void mend() {
    plug = plugged(plug.getLocalPort());
  }

  private static void close(java.io.Closeable end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    cut();
  }
}
