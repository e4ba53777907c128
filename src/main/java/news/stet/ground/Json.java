package news.stet.ground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/// JSON as we keep it in the database: records to objects, instants as ISO 8601 text, unknown
/// fields ignored so that an older release reads what a newer one wrote.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new ParameterNamesModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /// The mapper itself, for libraries that want one.
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /// The value as JSON.
  ///
  /// @throws IllegalStateException when the value cannot be written: a bug, not a user's doing
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }

  /// The record that was written.
  ///
  /// @throws IllegalStateException when the text is not what we ourselves once wrote
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read " + type, e);
    }
  }

  /// The JSON as a tree.
  public static JsonNode tree(String json) {
    return read(json, JsonNode.class);
  }
}
