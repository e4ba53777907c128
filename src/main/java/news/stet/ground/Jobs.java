package news.stet.ground;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/// Runs the durable jobs of `ground.job` on this node. A job is made in the transaction that wants
/// it ([Transaction#later]), runs at or after its time on one node, and after a crash is taken over
/// by another.
@Singleton
public final class Jobs {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int HEARTBEATS_MISSED = 4;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(15);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  private static final Duration LAST_RETRY = Duration.ofMinutes(15);
  private static final int AT_ONCE = 10;

  private final Scheduler scheduler;

  public Jobs(
      Database database,
      Clock clock,
      @All List<Worker<?>> workers,
      @All List<Recurring> recurring) {
    List<RecurringTask<?>> returning =
        recurring.stream().<RecurringTask<?>>map(Jobs::task).toList();
    List<Task<?>> once = workers.stream().<Task<?>>map(Jobs::task).toList();
    this.scheduler =
        Scheduler.create(database.appPool(), once)
            .startTasks(returning)
            .tableName("ground.job")
            // Said, because it would otherwise ask the database, which may be away when this is
            // made.
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .serializer(new JacksonSerializer(Json.mapper()))
            .clock(clock::instant)
            .threads(AT_ONCE)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED)
            .shutdownMaxWait(STOP_WITHIN)
            .build();
  }

  private static <T> Task<T> task(Worker<T> worker) {
    return Tasks.oneTime(worker.kind().name(), worker.kind().data())
        .onFailure((done, job) ->
            job.reschedule(
                done, done.getTimeDone().plus(pause(done.getExecution().consecutiveFailures))))
        .onDeadExecution(Jobs::takeOver)
        .execute((instance, context) -> run(() -> worker.run(instance.getData())));
  }

  /// Twice as long each time, so that what is broken for long costs little, but never so long that
  /// nobody notices it working again. Without end: a job that was promised is not given up.
  static Duration pause(int failures) {
    // Nine doublings of two seconds are more than a quarter of an hour.
    Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 9));
    return pause.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : pause;
  }

  private static RecurringTask<Void> task(Recurring recurring) {
    return Tasks.recurring(recurring.name(), Schedules.fixedDelay(recurring.every()))
        .onDeadExecution(Jobs::takeOver)
        .execute((instance, context) -> run(recurring::run));
  }

  /// At once, by our clock: the scheduler's own way of reviving a job asks the machine's.
  private static <T> void takeOver(ExecutionComplete died, ExecutionOperations<T> job) {
    job.reschedule(died, died.getTimeDone());
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void start() {
    scheduler.start();
  }

  /// Lets what runs finish, for a while.
  void stop() {
    scheduler.stop();
  }

  /// Looks for due jobs now instead of at the next poll: after a clock was moved by hand.
  public void lookNow() {
    scheduler.triggerCheckForDueExecutions();
  }
}
