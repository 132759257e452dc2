import Tensor

/// What is known about each item just before a window: ten numbers and the mean latent of what its
/// users had before.
///
/// **Shape** [count, 10 + width]. Every value is in -6 ... 6. Immutable: a window is served and
/// learned with the summaries made before it, never with ones that hold its own events.
///
/// Sendable by immutability: memory is written in the initialiser and read afterwards.
public final class ItemSummaries: @unchecked Sendable {
    /// Numbers before the mean latent: five popularities, two trends, recency, base popularity and
    /// its difference to the recent one.
    public static let numbers = 10
    /// Limit of every value.
    static let limit: Float = 6

    /// Number of items.
    public let count: Int
    /// Values of an item.
    public let width: Int
    let values: UnsafePointer<Float>
    private let arena = Arena()

    init(
        count: Int, latentWidth: Int, filling fill: (UnsafeMutablePointer<Float>) -> Void
    ) {
        self.count = count
        width = Self.numbers + latentWidth
        let start = arena.allocate(count * width)
        fill(start)
        values = UnsafePointer(start)
    }

    /// The summary of an item. **Shape** [width].
    public subscript(item: Int32) -> [Float] {
        precondition(item >= 0 && Int(item) < count, "item \(item) of \(count)")
        return Array(UnsafeBufferPointer(start: row(Int(item)), count: width))
    }

    func row(_ item: Int) -> UnsafePointer<Float> { values + item * width }
}
