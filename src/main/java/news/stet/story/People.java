package news.stet.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;

/// Who made a story, as a line of text with links in it.
final class People {
  private final Edition edition;
  private final StoryWords words;
  private final List<Piece> pieces = new ArrayList<>();

  private People(Edition edition) {
    this.edition = edition;
    this.words = StoryWords.in(edition.language());
  }

  /// A stretch of the line.
  ///
  /// @param href the author's page; empty for the words in between
  record Piece(String text, String href) {}

  /// `By A, B and C, translated by D`; nothing when nobody is named. An author who is gone is left
  /// out.
  static List<Piece> line(List<Byline> bylines, Map<UUID, Author> authors, Edition edition) {
    var people = new People(edition);
    var byCredit = new LinkedHashMap<String, List<Author>>();
    byCredit.put("", new ArrayList<>());
    for (Byline byline : bylines) {
      if (authors.containsKey(byline.author())) {
        byCredit
            .computeIfAbsent(byline.credit(), _ -> new ArrayList<>())
            .add(authors.get(byline.author()));
      }
    }
    byCredit.forEach(people::credit);
    return people.pieces;
  }

  private void credit(String credit, List<Author> who) {
    if (who.isEmpty()) {
      return;
    }
    var around = words.credited(credit);
    String before = pieces.isEmpty() ? "" : words.between(false);
    text(before + around.before());
    names(who);
    text(around.after());
  }

  private void names(List<Author> who) {
    for (int i = 0; i < who.size(); i++) {
      if (i > 0) {
        text(words.between(i == who.size() - 1));
      }
      var author = who.get(i);
      pieces.add(new Piece(author.nameIn(edition.code()), edition.path(author.path())));
    }
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, ""));
    }
  }

  /// Names alone, for a card: `A, B and C`.
  static String names(List<Author> authors, Edition edition) {
    var people = new People(edition);
    people.names(authors);
    return String.join("", people.pieces.stream().map(Piece::text).toList());
  }

  /// The first letters of a name, for where there is no portrait: at most two.
  static String initials(String name) {
    var words = name.strip().split("\\s+", -1);
    String first = letter(words[0]);
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
