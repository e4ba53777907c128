package news.stet.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files of the embedded server, `DATA/postgres/cluster`, and the command that serves them.
record Cluster(Path home, PostgresBinaries binaries, ServerAccount account) {
  static final String ADMIN = "stet_super";

  private static final Duration MAKING = Duration.ofMinutes(3);

  /// PostgreSQL starts a new log at a start when the last one has grown beyond this; what it logs
  /// (starts, stops, crashes, refused sign-ins) is a few lines a day.
  private static final long LARGEST_LOG = 1 << 20;

  /// Unpacks and makes what is missing.
  static Cluster in(Path data, PostgresSecrets secrets, Consumer<String> progress)
      throws IOException, CannotStart {
    Path home = data.resolve("postgres");
    Files.createDirectories(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    var cluster = new Cluster(home, PostgresBinaries.in(home, progress), ServerAccount.here(data));
    cluster.account.mustReach(cluster.binaries, home);
    if (!Files.isDirectory(cluster.path())) {
      progress.accept("making an empty database");
      cluster.make(secrets);
    }
    return cluster;
  }

  Path path() {
    return home.resolve("cluster");
  }

  Path log() {
    return home.resolve("server.log");
  }

  /// Under another name until it is whole: a start that is cut off begins anew.
  private void make(PostgresSecrets secrets) throws IOException, CannotStart {
    Path making = home.resolve("making");
    Path password = home.resolve("making.password");
    forget(making);
    forget(password);
    Files.createDirectory(making, mode("rwx------"));
    Files.createFile(password, mode("rw-------"));
    try {
      Files.writeString(password, secrets.admin() + "\n", StandardCharsets.US_ASCII);
      account.own(making);
      account.own(password);
      initdb(making, password);
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(making, path(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void initdb(Path making, Path password) throws IOException, CannotStart {
    Ran ran =
        Ran.toItsEnd(
            account.command(
                List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + making,
                    "--username=" + ADMIN,
                    "--pwfile=" + password,
                    "--auth-host=scram-sha-256",
                    "--auth-local=reject",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions")),
            home,
            MAKING);
    if (ran.code() != 0) {
      throw new CannotStart(explained(ran.output(), ran.lastLine()));
    }
  }

  /// The one sentence for what PostgreSQL said when it would not start.
  static String explained(String output, String otherwise) {
    return output.contains("could not look up effective user ID")
        ? "PostgreSQL does not run for a user without an entry in /etc/passwd: start Stet as a user"
            + " that has one, or set STET_DATABASE_URL."
        : "PostgreSQL does not start: " + otherwise;
  }

  /// The server's command. It gets a session of its own where that can be had, so that Ctrl-C at a
  /// terminal reaches us alone and we stop it when everybody has finished. What makes it durable is
  /// said here and not left to a file: nobody can have switched it off. Errors of statements are
  /// told to the client, and not logged here, where they could name a reader's address.
  List<String> serving(int port) {
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.addAll(
        account.command(List.of(binaries.program("postgres").toString(), "-D", path().toString())));
    List.of(
            "listen_addresses=127.0.0.1",
            "port=" + port,
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_checkpoints=off",
            "log_timezone=UTC",
            "timezone=UTC")
        .forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  Process serve(int port) throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
      Files.move(log(), home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    Postmaster.disown(path());
    return Ran.bare(serving(port), home)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private static java.nio.file.attribute.FileAttribute<?> mode(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }

  static void forget(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
