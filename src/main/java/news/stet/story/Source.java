package news.stet.story;

import java.util.Optional;

/// Where facts of a story come from, printed under the body.
///
/// @param kind such as `document`, `agency`, `interview`, `data`; may be empty
/// @param stateControlled a medium or body under a state's control: said to the reader
public record Source(String name, Optional<String> url, String kind, boolean stateControlled) {}
