package news.stet.demo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import news.stet.media.Intake;
import news.stet.media.PictureWords;
import news.stet.media.Pictures;
import news.stet.staff.Actor;
import news.stet.story.Block;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The drawings: takes each in once, and knows what is to be said of it in either language.
@Singleton
final class Album {
  private static final Sql TAKEN = Sql.beside(Album.class, "pictures");
  private static final Sql ADD = Sql.beside(Album.class, "picture_add");

  private final Database database;
  private final Pictures pictures;

  Album(Database database, Pictures pictures) {
    this.database = database;
    this.pictures = pictures;
  }

  /// A drawing's words in one language; `credit` is printed in brackets after the caption.
  private record Said(String caption, String alt, String credit) {}

  private record Drawing(String name, Said english, Said ukrainian) {
    static Drawing of(List<String> line) {
      return new Drawing(
          line.get(0),
          new Said(line.get(1), line.get(2), "Drawing: Stet demo"),
          new Said(line.get(3), line.get(4), "Малюнок: Stet demo"));
    }

    Said in(String edition) {
      return edition.equals("uk") ? ukrainian : english;
    }
  }

  /// The pictures by name, all of them taken in.
  Taken take() {
    var drawings =
        Shelf.table("pictures.txt").stream()
            .map(Drawing::of)
            .collect(Collectors.toMap(Drawing::name, Function.identity()));
    Map<String, UUID> ids = new HashMap<>(taken());
    drawings.values().stream()
        .filter(drawing -> !ids.containsKey(drawing.name()))
        .forEach(drawing -> ids.put(drawing.name(), take(drawing)));
    return new Taken(drawings, ids);
  }

  private Map<String, UUID> taken() {
    return database.read(session ->
        session.query(TAKEN).map(ConstructorMapper.of(TakenIn.class)).stream()
            .collect(Collectors.toMap(TakenIn::name, TakenIn::id)));
  }

  /// A row of the pictures that were taken in.
  record TakenIn(String name, UUID id) {}

  private UUID take(Drawing drawing) {
    var words = drawing.english();
    Intake intake =
        file(
            drawing.name(),
            new PictureWords(words.caption(), "", words.credit(), words.alt(), "en"));
    UUID id =
        switch (intake) {
          case Intake.Taken(var picture) -> picture.id();
          case Intake.NotAPicture _, Intake.Unfit _, Intake.Busy _ ->
              throw new IllegalStateException(drawing.name() + " was not taken: " + intake);
        };
    database.write(tx -> tx.update(ADD).bind("name", drawing.name()).bind("id", id).execute());
    return id;
  }

  private Intake file(String name, PictureWords words) {
    try {
      Path file = Files.createTempFile("stet-demo", ".jpg");
      try {
        Files.write(file, Shelf.bytes("pictures/" + name + ".jpg"));
        return pictures.take(Actor.STET, file, words);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pictures as stories use them.
  record Taken(Map<String, Drawing> drawings, Map<String, UUID> ids) {

    /// @param named the picture's name, and a caption of this use where there is one
    Block.PhotoUse use(String edition, List<String> named) {
      String name = named.getFirst();
      Said said = Optional.ofNullable(drawings.get(name)).orElseThrow().in(edition);
      String caption = named.size() > 1 ? named.get(1) : said.caption();
      return new Block.PhotoUse(
          Optional.ofNullable(ids.get(name)).orElseThrow(),
          Optional.of(caption),
          Optional.empty(),
          Optional.of(said.credit()),
          Optional.of(said.alt()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
