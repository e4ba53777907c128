package news.stet.story;

import java.util.List;
import java.util.UUID;
import news.stet.text.Words;

/// A story's page in the frame of the desk, at one of the widths that readers have.
///
/// @param title of the story
/// @param width in CSS pixels
/// @param link one for somebody outside, just made; else empty
/// @param working what is said of those that work
/// @param shares whether whoever sees it may make and end links
record PreviewPage(
    UUID id,
    String title,
    String language,
    int width,
    List<Width> widths,
    String link,
    List<String> working,
    boolean shares,
    Words words) {

  record Width(String href, String name, boolean here) {}
}
