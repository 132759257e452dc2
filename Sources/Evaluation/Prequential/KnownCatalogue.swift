import Catalog
import Tensor

/// The items that have occurred so far, in order of first occurrence.
struct KnownCatalogue: Sendable {
    /// Known items in order of first occurrence, then the unknown ones in any order. Later
    /// occurrences move items only behind those that were known before, so that the items that
    /// were unknown at some moment are a suffix of this list for good.
    private(set) var order: [Int32]
    /// Number of known items.
    private(set) var count = 0
    /// Where each item stands in `order`.
    private var places: [Int32]
    /// When each item was last excluded: a set that is emptied by counting on.
    private var marks: [Int32]
    private var mark: Int32 = 0

    init(_ training: InteractionSequences) {
        order = (0..<Int32(training.itemCount)).map { $0 }
        places = order
        marks = [Int32](repeating: 0, count: training.itemCount)
        for item in training.items { insert(item) }
    }

    mutating func insert(_ item: Int32) {
        if contains(item) { return }
        let place = places[Int(item)]
        let other = order[count]
        order.swapAt(Int(place), count)
        places[Int(other)] = place
        places[Int(item)] = Int32(count)
        count += 1
    }

    func contains(_ item: Int32) -> Bool { places[Int(item)] < count }

    /// A list without its duplicates, in order of first occurrence.
    mutating func distinct(_ items: [Int32]) -> [Int32] {
        beginMarking()
        return items.filter { exclude($0) }
    }

    /// `count` distinct known items other than the target and those of a history, or all where
    /// there are no more.
    mutating func sample(
        _ wanted: Int, against target: Int32, outside history: [Int32], stream: RandomStream
    ) -> [Int32] {
        beginMarking()
        var excluded = exclude(target) ? 1 : 0
        for item in history where exclude(item) { excluded += 1 }
        if (wanted + excluded) * 4 > count {
            var pool = order[..<count].filter { marks[Int($0)] != mark }
            for place in 0..<min(wanted, pool.count) {
                pool.swapAt(place, place + stream.integer(place, below: pool.count - place))
            }
            return Array(pool.prefix(wanted))
        }
        var sample: [Int32] = []
        sample.reserveCapacity(wanted)
        var counter = 0
        while sample.count < wanted {
            let item = order[stream.integer(counter, below: count)]
            counter += 1
            if exclude(item) { sample.append(item) }
        }
        return sample
    }

    private mutating func beginMarking() {
        // After two thousand million questions the marks start over.
        if mark == .max {
            for item in marks.indices { marks[item] = 0 }
            mark = 0
        }
        mark += 1
    }

    /// Marks an item; false when it was marked already.
    private mutating func exclude(_ item: Int32) -> Bool {
        if marks[Int(item)] == mark { return false }
        marks[Int(item)] = mark
        return true
    }
}
