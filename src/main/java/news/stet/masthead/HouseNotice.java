package news.stet.masthead;

import java.time.Instant;

/// A page about the house as readers see it.
///
/// @param edition its code
/// @param text as [HouseText] reads it
/// @param at when it was last published
public record HouseNotice(HousePage page, String edition, String title, String text, Instant at) {}
