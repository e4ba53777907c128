package news.stet.story;

import news.stet.masthead.Edition;
import news.stet.press.Part;

/// The page of a story as its readers would see it, for those who write it. One bean of this type,
/// from the room that knows whole pages.
public interface StoryProof {

  /// The page, whole; search engines are told to leave it alone.
  ///
  /// @param story as it would be published
  /// @param article its part of the page
  String page(Edition edition, PublishedStory story, Part article);
}
