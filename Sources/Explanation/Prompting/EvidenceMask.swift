/// Which slots of evidence a prompt shows, and whose pieces.
///
/// A slot that is off keeps its place and holds the learned null token, so that position and length
/// of everything else stay as they were.
public struct EvidenceMask: Sendable, Hashable {
    /// Places of slots that are off.
    public var off: Set<Int>

    /// Leaves out some slots.
    public init(off: Set<Int> = []) { self.off = off }

    /// Everything is shown.
    public static let all = EvidenceMask()

    /// Nothing is shown.
    public static func none(of count: Int) -> EvidenceMask { EvidenceMask(off: Set(0..<count)) }

    /// Whether a slot is shown.
    public func shows(_ place: Int) -> Bool { !off.contains(place) }
}
