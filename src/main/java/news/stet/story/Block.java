package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One block of a story's body. Its id is stable over edits: notes, differences, translations and
/// audio cues hang from it. A `switch` over blocks has no `default`, so a new kind stops the build
/// at every renderer.
public sealed interface Block {
  /// Letters, digits and `-`, at most 40; unique in the body.
  String id();

  record Paragraph(String id, List<Inline> text) implements Block {}

  /// A subheading; level 2 or 3.
  record Heading(String id, int level, List<Inline> text) implements Block {}

  /// A list; every item is one paragraph.
  record Listing(String id, boolean ordered, List<List<Inline>> items) implements Block {}

  /// A quotation set apart.
  ///
  /// @param by who said it; empty when the text before says so
  record Quote(String id, List<List<Inline>> paragraphs, String by) implements Block {}

  record Photo(String id, PhotoUse use) implements Block {}

  /// A card for another story of ours, which follows that story's headline and goes when it goes.
  record RelatedStory(String id, UUID story) implements Block {}

  /// The sign-up box of a newsletter, where the writer wants it.
  record NewsletterBox(String id, String list) implements Block {}

  /// A box of facts with a title: rows of a term and its explanation.
  record FactBox(String id, String title, List<Fact> facts) implements Block {}

  record Divider(String id) implements Block {}

  /// A row of a fact box; the term may be empty.
  record Fact(String term, List<Inline> text) {}

  /// A picture as one story uses it. Absent words are the picture's own.
  ///
  /// @param focus where the eye goes, for when a layout has to crop: two shares of width and height
  ///   from the top left
  record PhotoUse(
      UUID media,
      Optional<String> caption,
      Optional<String> creator,
      Optional<String> credit,
      Optional<String> alt,
      Optional<String> place,
      Optional<String> date,
      Optional<Focus> focus) {}

  record Focus(double x, double y) {}
}
