import Catalog
import Tensor

/// The most similar items of every item, packed end to end.
struct ItemNeighborhoods: Sendable {
    /// Start of each item's neighbours, and the end of the last one. **Shape** [itemCount + 1].
    let offsets: [Int]
    /// Neighbours, most similar first, ties by ascending index.
    let items: [Int32]
    /// Parallel to `items`.
    let similarities: [Float]

    /// Counts which items occur with which, by users and not by events.
    init(training: InteractionSequences, count: Int, shrinkage: Float) {
        let usersAndItems = Incidence(training)
        let found = WorkerPool.shared.mapRanges(training.itemCount) { range in
            var search = NeighborSearch(usersAndItems, count: count, shrinkage: shrinkage)
            return range.map { search.neighbors(of: $0) }
        }
        var offsets = [0]
        var items: [Int32] = []
        var similarities: [Float] = []
        offsets.reserveCapacity(training.itemCount + 1)
        for keys in found.joined() {
            for key in keys {
                items.append(key.item)
                similarities.append(key.similarity)
            }
            offsets.append(items.count)
        }
        self.offsets = offsets
        self.items = items
        self.similarities = similarities
    }

    /// Slots of one item's neighbours.
    func range(of item: Int) -> Range<Int> { offsets[item]..<offsets[item + 1] }
}

/// Who has what, both ways, each pair once.
private struct Incidence: Sendable {
    let itemCount: Int
    /// Distinct items of each user.
    private(set) var itemOffsets: [Int] = [0]
    private(set) var items: [Int32] = []
    /// Users of each item, ascending.
    let userOffsets: [Int]
    let users: [Int32]

    init(_ training: InteractionSequences) {
        itemCount = training.itemCount
        items.reserveCapacity(training.interactionCount)
        var lastUser = [Int32](repeating: -1, count: itemCount)
        for user in 0..<training.userCount {
            for item in training[user] where lastUser[Int(item)] != Int32(user) {
                lastUser[Int(item)] = Int32(user)
                items.append(item)
            }
            itemOffsets.append(items.count)
        }
        var offsets = [Int](repeating: 0, count: itemCount + 1)
        for item in items { offsets[Int(item) + 1] += 1 }
        for item in 0..<itemCount { offsets[item + 1] += offsets[item] }
        var next = offsets
        var users = [Int32](repeating: 0, count: items.count)
        for user in 0..<training.userCount {
            for slot in itemOffsets[user]..<itemOffsets[user + 1] {
                let item = Int(items[slot])
                users[next[item]] = Int32(user)
                next[item] += 1
            }
        }
        userOffsets = offsets
        self.users = users
    }

    func userCount(of item: Int) -> Int { userOffsets[item + 1] - userOffsets[item] }
}

/// One worker's search for neighbours; holds the counters so that they are cleared, not remade.
private struct NeighborSearch {
    /// A neighbour as one integer that sorts by descending similarity, then ascending index:
    /// similarities are positive, and the bits of positive floats are in order.
    struct Key: Comparable {
        let bits: UInt64

        init(item: Int32, similarity: Float) {
            bits = UInt64(~similarity.bitPattern) << 32 | UInt64(UInt32(item))
        }

        var item: Int32 { Int32(truncatingIfNeeded: bits) }
        var similarity: Float { Float(bitPattern: ~UInt32(truncatingIfNeeded: bits >> 32)) }

        static func < (a: Key, b: Key) -> Bool { a.bits < b.bits }
    }

    private let incidence: Incidence
    private let count: Int
    private let shrinkage: Double
    private var together: [Int32]
    private var touched: [Int32] = []

    init(_ incidence: Incidence, count: Int, shrinkage: Float) {
        self.incidence = incidence
        self.count = count
        self.shrinkage = Double(shrinkage)
        together = [Int32](repeating: 0, count: incidence.itemCount)
    }

    mutating func neighbors(of item: Int) -> [Key] {
        countTogether(with: item)
        let own = Double(incidence.userCount(of: item))
        var keys: [Key] = []
        keys.reserveCapacity(touched.count)
        for other in touched where other != Int32(item) {
            let product = own * Double(incidence.userCount(of: Int(other)))
            let similarity = Double(together[Int(other)]) / (product.squareRoot() + shrinkage)
            keys.append(Key(item: other, similarity: Float(similarity)))
        }
        for other in touched { together[Int(other)] = 0 }
        keys.sort()
        return Array(keys.prefix(count))
    }

    /// Users shared with every other item, in `together`; items with any, in `touched`.
    private mutating func countTogether(with item: Int) {
        touched.removeAll(keepingCapacity: true)
        incidence.items.withUnsafeBufferPointer { items in
            together.withUnsafeMutableBufferPointer { together in
                for slot in incidence.userOffsets[item]..<incidence.userOffsets[item + 1] {
                    let user = Int(incidence.users[slot])
                    for other in items[
                        incidence.itemOffsets[user]..<incidence.itemOffsets[user + 1]]
                    {
                        if together[Int(other)] == 0 { touched.append(other) }
                        together[Int(other)] += 1
                    }
                }
            }
        }
    }
}
