package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import news.stet.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPostgresStartTest {
  private final Path folder = TestFolders.fresh("starts");
  private final List<OwnPostgres> started = new ArrayList<>();
  private final List<DataFolder> taken = new ArrayList<>();

  @BeforeEach
  void the_folder_is_there() throws IOException {
    Files.createDirectories(folder);
  }

  @AfterEach
  void nothing_is_left() throws IOException {
    started.forEach(OwnPostgres::stop);
    taken.forEach(DataFolder::release);
    TestFolders.forget(folder);
  }

  private OwnPostgres start(DataFolder data, List<String> told) throws CannotStart {
    var postgres = OwnPostgres.start(data, told::add);
    started.add(postgres);
    return postgres;
  }

  private DataFolder take(Path path) throws CannotStart {
    var data = DataFolder.take(path);
    taken.add(data);
    return data;
  }

  @Test
  void the_server_of_a_killed_stet_is_adopted() throws Exception {
    Process killed = Leaves.behind(folder);
    var data = take(folder);
    long orphan = Postmaster.running(folder.resolve("postgres/cluster")).orElseThrow().pid();
    assertThat(killed.isAlive()).isFalse();

    var told = new ArrayList<String>();
    var adopted = start(data, told);

    assertThat(told).anyMatch(line -> line.contains("taking over"));
    assertThat(adopted.pid()).isEqualTo(orphan);
    assertThat(OwnPostgres.runningOn(folder)).contains(adopted.settings());

    adopted.stop();
    assertThat(ProcessHandle.of(orphan)).isEmpty();
    assertThat(OwnPostgres.runningOn(folder)).isEmpty();
  }

  @Test
  void a_pid_that_another_program_has_now_does_not_hinder_the_start() throws Exception {
    var data = take(folder);
    start(data, new ArrayList<>()).stop();
    Files.writeString(
        folder.resolve("postgres/cluster/postmaster.pid"),
        "1\n/somewhere\n0\n5432\n\n127.0.0.1\n  0 0\nready\n");

    assertThat(start(data, new ArrayList<>()).pid()).isNotEqualTo(1);
  }

  @Test
  void without_its_passwords_the_cluster_is_not_touched() throws Exception {
    Files.createDirectories(folder.resolve("postgres/cluster"));

    assertThatThrownBy(() -> start(take(folder), new ArrayList<>()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("postgres.secrets is missing");
  }

  @Test
  void root_is_told_when_nobody_could_reach_the_folder() throws Exception {
    assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")), "runs as root");
    Path shut = Files.createDirectory(folder.resolve("shut"));
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));

    assertThatThrownBy(() -> start(take(shut.resolve("data")), new ArrayList<>()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot enter " + shut)
        .hasMessageContaining("STET_DATABASE_URL");
  }

  @Test
  void a_folder_is_held_by_one() throws Exception {
    take(folder);

    assertThatThrownBy(() -> take(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "Another Stet (process %d) is already running on %s.",
            ProcessHandle.current().pid(), folder);
  }

  @Test
  void a_path_below_a_file_is_no_folder() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> take(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("Cannot write to the data folder " + file.resolve("data"));
  }
}
