package news.stet.masthead;

import java.util.List;

/// Things of one kind on a page of the settings, and the form that adds one.
///
/// @param id on the page
/// @param title of the list
/// @param note a sentence beside the title; else empty
/// @param caption what the table holds, for those who only hear it
/// @param order where its order is changed; empty where it has none that one could change
/// @param next where the list goes on; empty at its end
record SettingsList(
    String id,
    String title,
    String note,
    String caption,
    List<Row> rows,
    String order,
    String next,
    SettingsForm add) {

  /// One thing.
  ///
  /// @param language of its name
  /// @param href where it is changed
  /// @param address where readers find it
  /// @param first whether nothing stands above it, as `last` below it
  /// @param moved which of its buttons was pressed just now: `up`, `down`, or empty
  record Row(
      String id,
      String name,
      String language,
      String href,
      String address,
      boolean first,
      boolean last,
      String moved) {

    static Row of(String id, String name, String language, String href, String address) {
      return new Row(id, name, language, href, address, false, false, "");
    }

    Row at(int place, int rows, String button) {
      return new Row(id, name, language, href, address, place == 0, place == rows - 1, button);
    }
  }
}
