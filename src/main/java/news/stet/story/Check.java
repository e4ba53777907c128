package news.stet.story;

/// Something to look at before a story goes out.
///
/// @param stops whether it keeps the story from readers; if not, it is for the editor to judge
/// @param text in the language of the desk
/// @param href the place on the page of the story
record Check(boolean stops, String text, String href) {
  public String kind() {
    return stops ? "bad" : "warn";
  }

  /// The `d` of one SVG path, 16 by 16.
  public String icon() {
    return stops
        ? "M5.5 2.5h5l3 3v5l-3 3h-5l-3-3v-5zM8 5v4M8 10.75v.25"
        : "M8 2.5 14.25 13H1.75zM8 6.5v3M8 11v.25";
  }
}
