package news.stet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import news.stet.ground.CannotStart;
import news.stet.ground.DatabaseAlone;
import news.stet.ground.Ids;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import news.stet.staff.Tokens.Creation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stet token`: keys to the API, made at the machine, beside a running newsroom or without one.
@Command(
    name = "token",
    description = "Keys to the API for programs.",
    synopsisSubcommandLabel = "COMMAND")
final class TokenCommand {

  /// Prints the key on standard output and everything else on standard error, so that a script can
  /// catch it.
  ///
  /// @return the exit code: 0, or 1 when there is no new token
  @Command(name = "create", description = "Makes a token and prints it once.")
  int create(
      @Option(names = "--name", required = true, paramLabel = "NAME", description = "whose it is")
          String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "what it may do: reporter, editor, newsletter-editor, owner")
          String role,
      @Option(names = "--data", paramLabel = "DIR", description = "the newsroom's data folder")
          Optional<Path> data)
      throws CannotStart {
    Role known =
        Role.typed(role)
            .orElseThrow(() ->
                new CannotStart("There is no role %s; there are %s.".formatted(role, roles())));
    data.ifPresent(path -> System.setProperty("stet.data", path.toAbsolutePath().toString()));
    try (var alone = DatabaseAlone.open(TokenCommand::progress)) {
      var tokens = new Tokens(alone.database(), new Ids(alone.clock()), new AuditTrail());
      return told(tokens.create(name, known));
    }
  }

  private static void progress(String line) {
    System.err.println(line);
  }

  private static String roles() {
    return Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
  }

  private static int told(Creation creation) throws CannotStart {
    return switch (creation) {
      case Creation.Made made -> {
        System.out.println(made.plain());
        yield 0;
      }
      case Creation.NameTaken taken ->
          throw new CannotStart("There is a token named %s already.".formatted(taken.name()));
      case Creation.BadName bad ->
          throw new CannotStart(
              "A token's name has 1 to 100 characters, unlike '%s'.".formatted(bad.name()));
    };
  }
}
