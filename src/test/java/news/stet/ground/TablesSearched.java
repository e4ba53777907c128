package news.stet.ground;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks for a word in every table of the newsroom's database.
@Singleton
public final class TablesSearched {
  /// Each table with the columns that the role in force may read.
  private static final String TABLES =
      """
      select format('select %L from (select %s from %s) t where t::text ilike %%s limit 1',
          t.oid::regclass, string_agg(quote_ident(a.attname), ', '), t.oid::regclass)
      from pg_class t join pg_attribute a on a.attrelid = t.oid
      where t.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
        and t.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and has_schema_privilege(t.relnamespace, 'usage')
        and has_column_privilege(t.oid, a.attnum, 'select')
      group by t.oid
      """;

  private final GroundConfig newsroom;

  TablesSearched(GroundConfig newsroom) {
    this.newsroom = newsroom;
  }

  /// The tables that hold it, whoever may read them.
  public List<String> holding(String word) {
    return search("", word);
  }

  /// Those of them that readers' pages are made from.
  public List<String> readersSee(String word) {
    return search("set role stet_reader", word);
  }

  private List<String> search(String role, String word) {
    try (var connection = admin()) {
      SpareDatabase.first(connection, role.isEmpty() ? "select 1" : role);
      var found = new ArrayList<String>();
      for (String statement : rows(connection, TABLES)) {
        found.addAll(rows(connection, statement.formatted("'%" + word + "%'")));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    var all = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  private Connection admin() throws SQLException {
    try {
      var secrets = PostgresSecrets.read(newsroom.data().resolve("postgres.secrets"));
      return DriverManager.getConnection(
          newsroom.database().url().orElseThrow(), Cluster.ADMIN, secrets.admin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
