package news.stet;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import news.stet.ground.CannotStart;
import news.stet.ground.DataFolder;
import news.stet.ground.OwnPostgres;

/// A newsroom's data folder with a PostgreSQL in it, made anew for each start of the application
/// and gone after it.
public final class OwnPostgresForTests implements QuarkusTestResourceLifecycleManager {
  private Started started = new Started.Nothing();

  private sealed interface Started {
    record Nothing() implements Started {}

    record Both(DataFolder data, OwnPostgres postgres) implements Started {}
  }

  @Override
  public Map<String, String> start() {
    try {
      var data = DataFolder.take(TestFolders.fresh("newsroom"));
      var postgres = OwnPostgres.start(data, _ -> {});
      started = new Started.Both(data, postgres);
      var settings = new HashMap<>(postgres.settings());
      settings.put("stet.data", data.path().toString());
      return settings;
    } catch (CannotStart e) {
      throw new IllegalStateException(e.sentence(), e);
    }
  }

  @Override
  public void stop() {
    if (started instanceof Started.Both(var data, var postgres)) {
      started = new Started.Nothing();
      postgres.stop();
      data.release();
      try {
        TestFolders.forget(data.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
