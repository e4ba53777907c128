package news.stet;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/// What is written into the log from now on, stack traces and all.
final class LogHeard extends ExtHandler {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogHeard() {
    setFormatter(new SimpleFormatter());
  }

  static LogHeard begun() {
    var heard = new LogHeard();
    Logger.getLogger("").addHandler(heard);
    return heard;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  protected void doPublish(ExtLogRecord line) {
    lines.add(getFormatter().format(line) + line.getMdcCopy() + trace(line.getThrown()));
  }

  private static String trace(@Nullable Throwable thrown) {
    var text = new StringWriter();
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }
}
