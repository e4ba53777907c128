package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
  private static final String PASSWORD = "a tide table and a lamp";

  /// Made once: each takes a tenth of a second.
  private static final PasswordHash HASH = PasswordHash.of(PASSWORD);

  private static PasswordHash read(String phc) {
    return PasswordHash.read(phc).orElseThrow();
  }

  @Test
  void is_argon2id_with_the_settings_that_the_house_chose() {
    assertThat(HASH.phc())
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
        .as("128 bits of salt, 256 of hash");
  }

  @Test
  void is_read_back_as_it_was_written() {
    assertThat(PasswordHash.read(HASH.phc())).contains(HASH);
    assertThat(read(HASH.phc()).matches(PASSWORD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a tide table and a lamp ", "A tide table and a lamp", "x"})
  void matches_nothing_else(String other) {
    assertThat(HASH.matches(other)).isFalse();
  }

  @Test
  void has_a_salt_of_its_own_each_time() {
    assertThat(PasswordHash.of(PASSWORD).salt()).isNotEqualTo(HASH.salt());
  }

  /// Of "password", from the tests of the reference implementation (phc-winner-argon2, `test.c`),
  /// and, the last, with settings that we may have had.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
      })
  void of_other_settings_is_understood(String phc) {
    assertThat(read(phc).matches("password")).isTrue();
    assertThat(read(phc).matches("passwore")).isFalse();
    assertThat(read(phc).phc()).isEqualTo(phc);
  }

  /// What would fail, or stop the machine, when it is tried.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=17,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=0,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=0$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=0,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=64$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQAA$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rE",
        "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW"
      })
  void is_none_when_it_cannot_be_tried(String phc) {
    assertThat(PasswordHash.read(phc)).isEqualTo(Optional.empty());
  }

  /// The same letters from two keyboards: composed, and a letter with its accent after it.
  @Test
  void is_of_letters_not_of_code_points() {
    var composed = PasswordHash.of("caf\u00e9 at the harbour");

    assertThat(composed.matches("cafe\u0301 at the harbour")).isTrue();
    assertThat(composed.matches("cafe at the harbour")).isFalse();
  }

  @Test
  void is_not_printed() {
    assertThat(HASH).hasToString("PasswordHash[…]");
  }
}
