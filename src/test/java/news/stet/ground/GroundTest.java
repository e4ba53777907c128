package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroundTest extends NewsroomTest {
  private static final Sql ONE = Sql.beside(GroundTest.class, "one");
  private static final Sql FORBIDDEN = Sql.beside(GroundTest.class, "forbidden");

  @Inject Database database;

  @Test
  void a_newsroom_starts_on_an_empty_database() {
    assertThat(database.<Integer>read(s -> s.query(ONE).mapTo(Integer.class).one())).isOne();
    assertThat(http.get("/q/health/live").status()).isEqualTo(200);
  }

  @Test
  void readers_see_nothing_of_the_ground() {
    assertThatThrownBy(() -> database.readers(s -> s.query(FORBIDDEN).mapTo(Long.class).one()))
        .hasMessageContaining("permission denied");
  }
}
