package news.stet.ground;

/// A kind of work that happens once, at or after its time, on whichever node is free.
///
/// @param name stands in the database: never rename it while jobs of it may wait
/// @param data a record, kept as JSON
public record JobKind<T>(String name, Class<T> data) {}
