package news.stet.ground;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.postgresql.Driver;

/// Brings the server of a cluster to where it answers.
///
/// @param givenUp asked while waiting: somebody wants everything to stop
record Launch(Cluster cluster, PostgresSecrets secrets, BooleanSupplier givenUp) {
  /// Recovery after a crash reads the log back first, which takes its time.
  private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(5);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  /// Somebody else may take the free port between our look and PostgreSQL's.
  private static final int PORTS_TRIED = 3;

  /// What a server says before it ends is a few lines.
  private static final int MOST_SAID = 64 * 1024;

  /// Adopts the server that runs on the cluster, or starts one.
  Postmaster begin(Consumer<String> progress) throws IOException, CannotStart {
    var orphan = Postmaster.running(cluster.path());
    if (orphan.isPresent()) {
      progress.accept(
          "taking over the PostgreSQL that still runs (process %d)".formatted(orphan.get().pid()));
      awaitAnswer(orphan.get());
      return orphan.get();
    }
    progress.accept("starting PostgreSQL");
    return onFreePort(PORTS_TRIED);
  }

  private Postmaster onFreePort(int tries) throws IOException, CannotStart {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try {
      return on(port);
    } catch (CannotStart e) {
      if (tries > 1 && e.sentence().contains("TCP/IP socket")) {
        return onFreePort(tries - 1);
      }
      throw e;
    }
  }

  /// Starts the server on that port.
  Postmaster on(int port) throws IOException, CannotStart {
    long before = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
    Process process = cluster.serve(port);
    var postmaster = new Postmaster(process.pid(), port);
    try {
      awaitAnswer(postmaster);
      return postmaster;
    } catch (CannotStart e) {
      if (process.isAlive()) {
        postmaster.stop();
        throw e;
      }
      String said = saidSince(before);
      throw new CannotStart(Cluster.explained(said, fatal(said)), e);
    }
  }

  private void awaitAnswer(Postmaster postmaster) throws CannotStart {
    for (long left = ANSWERS_WITHIN.dividedBy(LOOK_AGAIN); left > 0; left--) {
      if (answers(postmaster)) {
        return;
      }
      if (givenUp.getAsBoolean() || !postmaster.isAlive()) {
        throw new CannotStart("PostgreSQL ended before it was ready.");
      }
      pause();
    }
    throw new CannotStart(
        "PostgreSQL has not become ready within %d minutes; see %s."
            .formatted(ANSWERS_WITHIN.toMinutes(), cluster.log()));
  }

  private boolean answers(Postmaster postmaster) throws CannotStart {
    try (Connection _ = connect(postmaster.port())) {
      return true;
    } catch (SQLException e) {
      // Class 28: it is there and knows another password. Everything else passes.
      if (Optional.ofNullable(e.getSQLState()).orElse("").startsWith("28")) {
        throw new CannotStart(
            "The passwords in postgres.secrets are not those of the database in %s."
                .formatted(cluster.home()),
            e);
      }
      return false;
    }
  }

  /// As the superuser, who is only ever needed for the roles.
  Connection connect(int port) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", Cluster.ADMIN);
    properties.setProperty("password", secrets.admin());
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("ApplicationName", "stet start");
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return Optional.ofNullable(new Driver().connect(url, properties))
        .orElseThrow(() -> new SQLException("not a PostgreSQL address: " + url));
  }

  private String saidSince(long before) throws IOException {
    try (var log = new RandomAccessFile(cluster.log().toFile(), "r")) {
      log.seek(Math.min(before, log.length()));
      byte[] bytes = new byte[(int) Math.min(MOST_SAID, log.length() - log.getFilePointer())];
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
  }

  /// The line that says why: `FATAL`, or else the last.
  private static String fatal(String said) {
    return said.lines()
        .filter(line -> line.contains("FATAL"))
        .findFirst()
        .or(() -> said.lines().reduce((_, line) -> line))
        .orElse("it said nothing.");
  }

  private static void pause() throws CannotStart {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while starting.", e);
    }
  }
}
