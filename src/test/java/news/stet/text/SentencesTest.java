package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | News of the port. A demonstration: all is invented. | News of the port
          en | News of the port                                    | News of the port
          en | 3.5 metres of water. And rising.                    | 3.5 metres of water
          en | Who runs the port? We ask.                          | Who runs the port?
          uk | Новини порту. Це демонстрація.                      | Новини порту
          ja | 港のニュース。すべて架空です。                        | 港のニュース
          en | ''                                                  | ''
          """)
  void end_where_they_end(String language, String text, String first) {
    assertThat(Sentences.first(text, new Language(language))).isEqualTo(first);
  }
}
