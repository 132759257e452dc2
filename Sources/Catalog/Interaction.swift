/// One implicit-feedback event: a user touched an item at a time.
///
/// Users and items are dense indices, `0 ..< userCount` and `0 ..< itemCount`, handed out by the
/// store in order of first import. The names of the source files are kept beside them.
public struct Interaction: Sendable, Hashable, Codable {
    /// Dense user index.
    public var user: Int32
    /// Dense item index.
    public var item: Int32
    /// Milliseconds since 1970-01-01 UTC, or the position in the source file where it has no times.
    public var time: Int64

    /// Makes an interaction from dense indices and a time in milliseconds.
    public init(user: Int32, item: Int32, time: Int64) {
        self.user = user
        self.item = item
        self.time = time
    }
}
