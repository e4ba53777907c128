package news.stet.staff;

/// What came of reading the trail against its hashes.
///
/// @param whole whether every row follows from the one before
/// @param rows how many were read, up to and including the first that does not follow
/// @param newest the hash of the last row read: written down outside, it proves the whole trail
/// @param brokenAt the number of the first row that does not follow, 0 when all do
public record ChainCheck(boolean whole, long rows, String newest, long brokenAt) {}
