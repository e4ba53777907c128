package news.stet.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.stet.web.Problem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// The fields of an upload: one file, and texts. Each field stands once, and no other is taken, so
/// that a misspelt name is noticed.
final class Fields {
  static final long FILE_MOST = 64L << 20;

  private static final String FILE = "file";
  private static final Set<String> TEXTS =
      Set.of("caption", "creator", "credit", "alt", "language");

  private final Path file;
  private final Map<String, String> texts;

  private Fields(Path file, Map<String, String> texts) {
    this.file = file;
    this.texts = texts;
  }

  static Fields of(MultipartFormDataInput form) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var field : form.getValues().entrySet()) {
      String name = Objects.requireNonNullElse(field.getKey(), "");
      if (!name.equals(FILE)) {
        texts.put(name, text(name, one(name, field.getValue())));
      }
    }
    Collection<FormValue> files = form.getValues().get(FILE);
    return new Fields(file(one(FILE, files == null ? Set.of() : files)), Map.copyOf(texts));
  }

  private static FormValue one(String name, Collection<FormValue> values) {
    if (values.size() != 1) {
      throw Problem.field(name, "Send one " + name + ", not " + values.size() + ".").thrown();
    }
    return values.iterator().next();
  }

  private static String text(String name, FormValue value) {
    if (!TEXTS.contains(name)) {
      throw Problem.field(name, "There is no such field here. The picture goes into `file`.")
          .thrown();
    }
    if (value.isFileItem()) {
      throw Problem.field(name, name + " must be a text, not a file.").thrown();
    }
    return value.getValue();
  }

  private static Path file(FormValue value) throws IOException {
    if (!value.isFileItem() || value.getFileItem().isInMemory()) {
      throw Problem.field(FILE, "file must be sent as a file, with a file name.").thrown();
    }
    if (value.getFileItem().getFileSize() > FILE_MOST) {
      throw Problem.tooLarge(FILE_MOST).thrown();
    }
    return value.getFileItem().getFile();
  }

  Path file() {
    return file;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /// What the request is, for telling whether it comes again: the file by its hash.
  Map<String, String> request(String fileHash) {
    var request = new TreeMap<>(texts);
    request.put(FILE, fileHash);
    return request;
  }
}
