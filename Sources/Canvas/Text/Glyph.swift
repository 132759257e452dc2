import Synchronization

/// What one cell draws: a code point, or the number of an interned cluster of several.
public struct Glyph: Equatable, Hashable, Sendable, BitwiseCopyable {
    /// A code point, or `clusterBit` and an index into the table of clusters.
    let bits: UInt32

    /// The most code points that a cell holds: as many as a curses cell.
    public static let maxScalars = 5

    static let clusterBit: UInt32 = 1 << 31
    static let space = Glyph(bits: 0x20)

    var isCluster: Bool { bits & Glyph.clusterBit != 0 }

    static func ascii(_ byte: UInt8) -> Glyph { Glyph(bits: UInt32(byte)) }

    /// This glyph with a combining mark on it; the same glyph when it can hold no more.
    func adding(mark: UInt32) -> Glyph {
        GraphemeTable.intern(base: self, mark: mark)
    }

    func forEachScalar(_ body: (UInt32) -> Void) {
        guard isCluster else { return body(bits) }
        let scalars = GraphemeTable.scalars(at: Int(bits & ~Glyph.clusterBit))
        for index in 0..<Int(scalars.count) { body(scalars.values[index]) }
    }

    var text: String {
        var view = String.UnicodeScalarView()
        forEachScalar { view.append(Unicode.Scalar($0) ?? "\u{FFFD}") }
        return String(view)
    }
}

/// The process-wide table of clusters: base and combining marks, each stored once.
///
/// It only grows, since numbers in live canvases must stay valid, and is capped, since its keys
/// come from untrusted text: past the cap a cluster is drawn without the mark.
enum GraphemeTable {
    struct Scalars: Hashable {
        var values = SIMD8<UInt32>()
        var count: UInt8 = 0
    }

    private struct Storage {
        var clusters: [Scalars] = []
        var indices: [Scalars: UInt32] = [:]
    }

    static let capacity = 1 << 16
    private static let storage = Mutex(Storage())

    static func scalars(at index: Int) -> Scalars {
        storage.withLock { $0.clusters[index] }
    }

    static func intern(base: Glyph, mark: UInt32) -> Glyph {
        storage.withLock { storage in
            var key = Scalars()
            if base.isCluster {
                key = storage.clusters[Int(base.bits & ~Glyph.clusterBit)]
            } else {
                key.values[0] = base.bits
                key.count = 1
            }
            guard key.count < Glyph.maxScalars else { return base }
            key.values[Int(key.count)] = mark
            key.count += 1
            if let index = storage.indices[key] { return Glyph(bits: Glyph.clusterBit | index) }
            guard storage.clusters.count < capacity else { return base }
            let index = UInt32(storage.clusters.count)
            storage.clusters.append(key)
            storage.indices[key] = index
            return Glyph(bits: Glyph.clusterBit | index)
        }
    }
}
