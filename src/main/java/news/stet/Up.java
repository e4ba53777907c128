package news.stet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.ground.CannotStart;
import news.stet.ground.DataFolder;
import news.stet.ground.ExternalDatabase;
import news.stet.ground.OwnPostgres;
import news.stet.ground.Settings;
import news.stet.ground.StartedHere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stet up`: starts the newsroom and serves until it is told to stop.
@Command(name = "up", description = "Starts the newsroom and serves until Ctrl-C.")
final class Up implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "PORT", description = "where to serve; 8080 unless said")
  Optional<Integer> port = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "the address to listen on; 127.0.0.1 unless said, 0.0.0.0 for everybody")
  Optional<String> host = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the folder of everything that is kept; data unless said")
  Optional<Path> data = Optional.empty();

  @Option(names = "--empty", description = "start without the demonstration newsroom")
  boolean empty;

  @Override
  public Integer call() throws CannotStart {
    apply();
    var settings = Settings.read();
    var folder = folder(settings);
    System.setProperty("stet.data", folder.path().toString());
    var process = new Running();
    beginDatabase(settings, folder, process);
    return process.run();
  }

  /// Whoever starts one newsroom twice is told so, and not of a port; where there is no newsroom
  /// yet, a folder is made only when there is a port.
  private static DataFolder folder(Settings settings) throws CannotStart {
    var address = Address.of(settings);
    Path data = settings.ground().data();
    if (Files.notExists(data)) {
      address.mustBeFree();
      return DataFolder.take(data);
    }
    var folder = DataFolder.take(data);
    address.mustBeFree();
    return folder;
  }

  /// What the command line says wins over every other source; nothing secret comes this way.
  private void apply() {
    port.ifPresent(number -> System.setProperty("stet.port", number.toString()));
    host.ifPresent(name -> System.setProperty("stet.host", name));
    data.ifPresent(path -> System.setProperty("stet.data", path.toAbsolutePath().toString()));
    if (empty) {
      System.setProperty("stet.demo", "false");
    } else if (Settings.read().value("stet.demo").isEmpty()) {
      System.setProperty("stet.demo", "true");
    }
  }

  private static void beginDatabase(Settings settings, DataFolder folder, Running process)
      throws CannotStart {
    if (settings.ground().database().url().isPresent()) {
      ExternalDatabase.check(settings.ground().database());
      return;
    }
    System.out.println("data in " + folder.path());
    var postgres = OwnPostgres.in(folder);
    process.begin(postgres);
    StartedHere.tell(postgres.settings());
  }
}
