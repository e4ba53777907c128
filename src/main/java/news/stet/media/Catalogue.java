package news.stet.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import news.stet.ground.Ids;
import news.stet.ground.Json;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// What is known of pictures, in the database.
@Singleton
final class Catalogue {
  private static final Sql BY_IDS = Sql.beside(Catalogue.class, "picture_by_ids");
  private static final Sql PAGE = Sql.beside(Catalogue.class, "picture_page");
  private static final Sql ADD = Sql.beside(Catalogue.class, "picture_add");
  private static final Sql CHANGE = Sql.beside(Catalogue.class, "picture_change");
  private static final Sql RENDITION_ADD = Sql.beside(Catalogue.class, "rendition_add");

  private final Ids ids;
  private final AuditTrail trail;

  Catalogue(Ids ids, AuditTrail trail) {
    this.ids = ids;
    this.trail = trail;
  }

  /// A picture at one of its versions.
  record Entry(Picture picture, long version) {}

  record Row(
      UUID id,
      int width,
      int height,
      String caption,
      String creator,
      String credit,
      String alt,
      String language,
      String renditions,
      long version) {
    private static final TypeReference<List<Size>> SIZES = new TypeReference<>() {};

    record Size(int width, int height) {}

    Entry entry() {
      return new Entry(
          new Picture(
              id,
              width,
              height,
              caption,
              creator,
              credit,
              alt,
              language,
              Json.mapper().convertValue(Json.tree(renditions), SIZES).stream()
                  .map(size -> rendition(id, size.width(), size.height()))
                  .toList()),
          version);
    }
  }

  static Picture.Rendition rendition(UUID picture, int width, int height) {
    return new Picture.Rendition(width, height, "/media/" + picture + "/" + width + ".jpg");
  }

  List<Picture> find(Session session, List<UUID> wanted) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, wanted)
        .map(ConstructorMapper.of(Row.class))
        .map(row -> row.entry().picture())
        .list();
  }

  Optional<Entry> find(Session session, UUID id) {
    return session
        .query(BY_IDS)
        .bindArray("ids", UUID.class, List.of(id))
        .map(ConstructorMapper.of(Row.class))
        .map(Row::entry)
        .findOne();
  }

  List<Picture> page(Session session, UUID before, int limit) {
    return session
        .query(PAGE)
        .bind("before", before)
        .bind("limit", limit)
        .map(ConstructorMapper.of(Row.class))
        .map(row -> row.entry().picture())
        .list();
  }

  Entry add(Transaction tx, Actor who, Darkroom.Developed developed, PictureWords words) {
    UUID id = ids.next();
    long version =
        tx.query(ADD)
            .bind("id", id)
            .bind("width", developed.width())
            .bind("height", developed.height())
            .bindMethods(words)
            .bind("now", tx.now())
            .mapTo(Long.class)
            .one();
    for (var print : developed.prints()) {
      tx.update(RENDITION_ADD)
          .bind("picture_id", id)
          .bind("width", print.width())
          .bind("height", print.height())
          .bind("file", print.file())
          .bind("bytes", print.bytes())
          .execute();
    }
    trail.record(
        tx,
        who,
        "picture.add",
        "picture:" + id,
        Map.of("width", developed.width(), "height", developed.height()));
    return new Entry(picture(id, developed, words), version);
  }

  private static Picture picture(UUID id, Darkroom.Developed developed, PictureWords words) {
    return new Picture(
        id,
        developed.width(),
        developed.height(),
        words.caption(),
        words.creator(),
        words.credit(),
        words.alt(),
        words.language(),
        developed.prints().reversed().stream()
            .map(print -> rendition(id, print.width(), print.height()))
            .toList());
  }

  /// What came of changing a picture's words.
  sealed interface Changed {
    record Done(Entry entry) implements Changed {}

    /// Somebody else did in between; it is at this version now.
    record Stale(long version) implements Changed {}

    record Absent() implements Changed {}
  }

  /// Says of a picture what the edit says, if its version is one that may be replaced.
  Changed change(
      Transaction tx, Actor who, UUID id, LongPredicate admits, UnaryOperator<PictureWords> edit) {
    Optional<Entry> before = find(tx, id);
    if (before.isEmpty()) {
      return new Changed.Absent();
    }
    long version = before.get().version();
    if (!admits.test(version)) {
      return new Changed.Stale(version);
    }
    var words = edit.apply(before.get().picture().words());
    var now =
        tx.query(CHANGE)
            .bind("id", id)
            .bindMethods(words)
            .bind("version", version)
            .mapTo(Long.class)
            .findOne();
    if (now.isEmpty()) {
      return new Changed.Stale(version + 1);
    }
    trail.record(tx, who, "picture.change", "picture:" + id, Map.of());
    tx.tell(PictureChanged.TYPE, new PictureChanged(id));
    return new Changed.Done(new Entry(before.get().picture().saying(words), now.get()));
  }
}
