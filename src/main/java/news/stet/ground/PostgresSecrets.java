package news.stet.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the embedded PostgreSQL, in `DATA/postgres.secrets`: hexadecimal, made once,
/// readable by us alone.
record PostgresSecrets(String admin, String owner, String app, String reader) {
  private static final int BYTES = 24;

  static PostgresSecrets in(Path data) throws IOException {
    Path file = data.resolve("postgres.secrets");
    if (!Files.exists(file)) {
      make(file);
    }
    return read(file);
  }

  static PostgresSecrets read(Path file) throws IOException {
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new PostgresSecrets(
        required(kept, "admin"),
        required(kept, "owner"),
        required(kept, "app"),
        required(kept, "reader"));
  }

  private static String required(Properties kept, String name) throws IOException {
    String secret = kept.getProperty(name, "");
    // Also what makes it safe to name a password in `create role`, which takes no parameters.
    if (!secret.matches("[0-9a-f]{20,}")) {
      throw new IOException("postgres.secrets has no " + name);
    }
    return secret;
  }

  private static void make(Path file) throws IOException {
    var random = new SecureRandom();
    var text = new StringBuilder();
    for (String name : new String[] {"admin", "owner", "app", "reader"}) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      text.append(name).append('=').append(HexFormat.of().formatHex(bytes)).append('\n');
    }
    Path next = file.resolveSibling("postgres.secrets.new");
    Files.deleteIfExists(next);
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
