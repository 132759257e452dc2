import Catalog
import Tensor

/// The items that have occurred so far, in order of first occurrence.
struct KnownCatalogue: Sendable {
    private var isKnown: [Bool]
    private var items: [Int32]

    init(_ training: InteractionSequences) {
        isKnown = [Bool](repeating: false, count: training.itemCount)
        items = []
        for item in training.items { insert(item) }
    }

    mutating func insert(_ item: Int32) {
        if isKnown[Int(item)] { return }
        isKnown[Int(item)] = true
        items.append(item)
    }

    func contains(_ item: Int32) -> Bool { isKnown[Int(item)] }

    /// Known items other than the target and those of a history.
    func competitors(of target: Int32, outside history: [Int32]) -> [Int32] {
        let excluded = Set(history + [target])
        return items.filter { !excluded.contains($0) }
    }

    /// `count` distinct competitors, or all where there are no more.
    func sample(
        _ count: Int, against target: Int32, outside history: [Int32], stream: RandomStream
    ) -> [Int32] {
        var excluded = Set(history)
        excluded.insert(target)
        if (count + excluded.count) * 4 > items.count {
            var pool = items.filter { !excluded.contains($0) }
            for place in 0..<min(count, pool.count) {
                pool.swapAt(place, place + stream.integer(place, below: pool.count - place))
            }
            return Array(pool.prefix(count))
        }
        var sample: [Int32] = []
        var counter = 0
        while sample.count < count {
            let item = items[stream.integer(counter, below: items.count)]
            counter += 1
            if excluded.insert(item).inserted { sample.append(item) }
        }
        return sample
    }
}
