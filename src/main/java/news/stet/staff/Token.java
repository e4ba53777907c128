package news.stet.staff;

import java.time.Instant;
import java.util.UUID;

/// A program's key to the API, without the key itself.
///
/// @param name what its maker called it; no two tokens that work have the same
public record Token(UUID id, String name, Role role, Instant madeAt) {}
