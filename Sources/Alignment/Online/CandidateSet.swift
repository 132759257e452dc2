import Foundation
import Tensor

/// The items of a step, each once: the positives of the batch, then random others.
struct CandidateSet {
    /// Items; the first `positives` are positives of the batch. **Shape** [count].
    private(set) var items: [Int32] = []
    /// Number of distinct positives.
    private(set) var positives = 0
    /// Row of `items` of each event's item. **Shape** [events].
    private(set) var targets: [Int32] = []
    /// Logarithm that makes a random item stand for all it was drawn from; 0 for positives.
    /// **Shape** [items.count].
    private(set) var offsets: [Float] = []

    /// Draws `others` random items of `known` that are no positives, or takes all there are.
    ///
    /// - Parameters:
    ///   - batch: The items of the events.
    ///   - places: Scratch, -1 everywhere on entry and on return. **Shape** [item count].
    init(
        batch: [Int32], known: [Int32], others: Int, stream: RandomStream, places: inout [Int32]
    ) {
        targets.reserveCapacity(batch.count)
        for item in batch {
            if places[Int(item)] < 0 {
                places[Int(item)] = Int32(items.count)
                items.append(item)
            }
            targets.append(places[Int(item)])
        }
        positives = items.count
        draw(others, of: known, stream: stream, places: &places)
        let drawn = items.count - positives
        // Positives are nearly always among the known; one more or less changes no digit that
        // matters.
        let rest = max(drawn, known.count - positives)
        let share = drawn == 0 ? 0 : Float(log(Double(rest) / Double(drawn)))
        offsets = [Float](repeating: 0, count: positives) + [Float](repeating: share, count: drawn)
        for item in items { places[Int(item)] = -1 }
    }

    private mutating func draw(
        _ others: Int, of known: [Int32], stream: RandomStream, places: inout [Int32]
    ) {
        // Drawing without replacement by rejection is quick only while most items are free.
        if known.count <= 2 * (others + positives) {
            let order = stream.permutation(of: known.count)
            for place in order where items.count < positives + others {
                take(known[Int(place)], places: &places)
            }
            return
        }
        var counter = 0
        while items.count < positives + others {
            take(known[stream.integer(counter, below: known.count)], places: &places)
            counter += 1
        }
    }

    private mutating func take(_ item: Int32, places: inout [Int32]) {
        guard places[Int(item)] < 0 else { return }
        places[Int(item)] = Int32(items.count)
        items.append(item)
    }
}
