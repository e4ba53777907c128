package news.stet.story;

import java.util.List;
import java.util.Optional;

/// A story as cards show it, in the words of its edition.
///
/// @param href its address
/// @param kind the label for whatever is not plain news
/// @param section its name, unless the label says the same
/// @param people the writers' names in a row, empty when nobody is named
/// @param byline the same with links
/// @param writer the first one's name
/// @param initials for where there is no portrait
/// @param picture of the story
/// @param alt what its picture shows, for where the picture stands by itself
record CardView(
    String href,
    Optional<String> kind,
    Optional<String> section,
    boolean sponsored,
    String headline,
    String standfirst,
    String excerpt,
    String people,
    List<People.Piece> byline,
    String writer,
    String initials,
    Optional<Shown> portrait,
    Optional<Shown> picture,
    String alt,
    Moment date,
    Moment day,
    String related) {}
