package news.stet.masthead;

/// Told as [#TYPE] when anything of the masthead is added or changed.
///
/// @param what `edition`, `section`, `topic`, `author`, `publisher`, `accent`, `menu`, or `page`
///   for a page about the house
/// @param id its id; an edition's code; `en:about` for a page; empty for the publisher and the
///   accent
/// @param edition the code of the edition it belongs to; empty for authors and the publisher, who
///   belong to all
public record MastheadChanged(String what, String id, String edition) {
  public static final String TYPE = "masthead.changed";

  /// As the audit trail names it: `section:ID`.
  String object() {
    return id.isEmpty() ? what : what + ":" + id;
  }
}
