package news.stet.masthead;

import java.util.UUID;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;

/// Slugs that were given up, so that their addresses lead to the new ones.
final class FormerSlugs {
  private static final Sql ADD = Sql.beside(FormerSlugs.class, "former_slug_add");

  private FormerSlugs() {}

  /// Remembers the slug if it is another now.
  static void remember(
      Transaction tx, String kind, String edition, UUID id, String before, String now) {
    if (!before.equals(now)) {
      tx.update(ADD)
          .bind("kind", kind)
          .bind("edition", edition)
          .bind("slug", before)
          .bind("id", id)
          .execute();
    }
  }
}
