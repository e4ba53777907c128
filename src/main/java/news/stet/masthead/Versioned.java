package news.stet.masthead;

/// Something with the number of its present version. The API's `ETag` is this number.
public record Versioned<T>(T thing, long version) {}
