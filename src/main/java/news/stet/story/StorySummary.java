package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the API says after something was done to a story.
///
/// @param revision the number of the newest revision
/// @param audio none before stories are narrated
/// @param remarks what of the body that was sent was dropped or mended
record StorySummary(
    UUID id,
    String slug,
    String url,
    int revision,
    State status,
    Optional<String> audio,
    List<BodyReading.Remark> remarks) {}
