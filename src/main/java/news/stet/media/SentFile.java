package news.stet.media;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// A form of the desk with a file in its field `file`, as a browser sends it.
///
/// @param file nothing when none was chosen; it is gone when the request is answered
public record SentFile(MultivaluedMap<String, String> texts, Optional<Path> file) {

  /// @throws IOException when what came cannot be read back
  public static SentFile of(MultipartFormDataInput sent) throws IOException {
    return new SentFile(texts(sent), file(sent));
  }

  private static MultivaluedMap<String, String> texts(MultipartFormDataInput sent) {
    var form = new MultivaluedHashMap<String, String>();
    sent.getValues()
        .forEach((name, values) -> {
          for (FormValue value : values) {
            if (!value.isFileItem()) {
              form.add(name, value.getValue());
            }
          }
        });
    return form;
  }

  /// A browser sends a file of no bytes when none was chosen.
  private static Optional<Path> file(MultipartFormDataInput sent) throws IOException {
    Collection<FormValue> values = sent.getValues().get("file");
    if (values == null) {
      return Optional.empty();
    }
    for (FormValue value : values) {
      if (value.isFileItem()
          && !value.getFileItem().isInMemory()
          && value.getFileItem().getFileSize() > 0) {
        return Optional.of(value.getFileItem().getFile());
      }
    }
    return Optional.empty();
  }
}
