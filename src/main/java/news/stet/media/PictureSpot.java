package news.stet.media;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A place in the masthead that holds one picture or none, as the desk changes it.
///
/// @param kind what the words call it: `portrait`, `logo`
/// @param name whose picture it is; said to those who do not see it, until somebody says more
/// @param path of its page at the desk
/// @param back where the rest of what it belongs to is changed
/// @param picture the one that stands there
/// @param hang puts another one there, or none
record PictureSpot(
    String kind,
    String name,
    String path,
    String back,
    Optional<UUID> picture,
    Consumer<Optional<UUID>> hang) {}
