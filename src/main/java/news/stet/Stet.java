package news.stet;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import news.stet.ground.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Stet's commands, behind the script `./stet`.
@QuarkusMain
@Command(
    name = "stet",
    description = "The publishing system of an independent newsroom.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Up.class, TokenCommand.class})
public final class Stet {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "shows this")
  boolean help;

  Stet() {}

  /// Ends the process with the command's exit code.
  public static void main(String... args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code =
        new CommandLine(new Stet())
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(Stet::explain)
            .execute(args);
    out.flush();
    err.flush();
    // Not exit(): the log manager would print all it has noted before the application configured
    // it.
    Runtime.getRuntime().halt(code);
  }

  private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    if (fault instanceof CannotStart cannot) {
      command.getErr().println(cannot.sentence());
    } else {
      fault.printStackTrace(command.getErr());
    }
    return 1;
  }
}
