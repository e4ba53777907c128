package news.stet.site;

import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;

/// What stands in front of a page's content: its `<head>` and the first row of the masthead.
///
/// @param edition of the page
/// @param title whole, with the newsroom's name
/// @param plainTitle without it, for cards on other sites
/// @param description a sentence; empty for none
/// @param canonical the page's whole address; empty for what has none
/// @param alternates the same in other languages, itself among them; fewer than two are none
/// @param type OpenGraph's word
/// @param picture to show where the page is shared
/// @param article facts for OpenGraph, by property
/// @param found whether search engines may keep the page
/// @param data JSON-LD; empty for none
/// @param front whether it is the front page
/// @param updated the newest change on the front
/// @param ways to the editions
/// @param turns the pages before and after, where a list has several
record HeadView(
    Edition edition,
    String title,
    String plainTitle,
    String description,
    String canonical,
    List<Alternate> alternates,
    String type,
    Optional<Shared> picture,
    List<Fact> article,
    boolean found,
    String data,
    boolean front,
    Optional<Time> updated,
    List<Way> ways,
    List<Link> turns) {

  /// The page in a language; `x-default` is a language here.
  record Alternate(String language, String url) {}

  /// A picture as other sites are told of it.
  record Shared(String url, int width, int height, String alt) {}

  record Fact(String property, String content) {}

  record Time(String text, String datetime) {}

  /// The way to an edition: its page of the same, or its front.
  record Way(String name, String language, String href, boolean here) {}

  /// Another page, as programs are told of it.
  record Link(String relation, String href) {}

  HeadView data(String json) {
    return new HeadView(
        edition,
        title,
        plainTitle,
        description,
        canonical,
        alternates,
        type,
        picture,
        article,
        found,
        json,
        front,
        updated,
        ways,
        turns);
  }

  HeadView article(Optional<Shared> photo, List<Fact> facts) {
    return new HeadView(
        edition,
        title,
        plainTitle,
        description,
        canonical,
        alternates,
        "article",
        photo,
        facts,
        found,
        data,
        front,
        updated,
        ways,
        turns);
  }

  HeadView front(Optional<Time> newest) {
    return new HeadView(
        edition,
        title,
        plainTitle,
        description,
        canonical,
        alternates,
        type,
        picture,
        article,
        found,
        data,
        true,
        newest,
        ways,
        turns);
  }

  HeadView turned(List<Link> others) {
    return new HeadView(
        edition,
        title,
        plainTitle,
        description,
        canonical,
        alternates,
        type,
        picture,
        article,
        found,
        data,
        front,
        updated,
        ways,
        others);
  }
}
