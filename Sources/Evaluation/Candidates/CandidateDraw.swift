import Catalog
import Tensor

/// Lists the competitors of one case after another, reusing one set of marks over the catalogue.
struct CandidateDraw {
    private let itemCount: Int
    private let stream: RandomStream
    /// The round in which an item was last marked; comparing rounds spares clearing the marks.
    private var marks: [UInt32]
    private var round: UInt32 = 0

    init(itemCount: Int, seed: UInt64) {
        self.itemCount = itemCount
        stream = RandomStream(seed: seed, component: "evaluation/candidates")
        marks = [UInt32](repeating: 0, count: itemCount)
    }

    /// Forgets all marks.
    private mutating func startRound() {
        if round == .max {
            marks = [UInt32](repeating: 0, count: itemCount)
            round = 0
        }
        round += 1
    }

    /// Marks an item; false when it was marked before in this round.
    private mutating func mark(_ item: Int32) -> Bool {
        if marks[Int(item)] == round { return false }
        marks[Int(item)] = round
        return true
    }

    /// Distinct negatives of a case: never a target, never a known item of the user.
    mutating func sample(
        _ count: Int, for question: EvaluationCase, outside known: KnownItems
    ) -> [Int32] {
        startRound()
        var eligible = known.occurring.count
        for item in question.targets where mark(item) { eligible -= 1 }
        known.forEachItem(of: question.user) { if mark($0) { eligible -= 1 } }
        let stream = stream.stream(Int(question.user))
        if count * 4 > eligible {
            // Rejection would go on and on: shuffle the head of the list of the eligible instead.
            var pool = known.occurring.filter { marks[Int($0)] != round }
            for place in 0..<min(count, pool.count) {
                pool.swapAt(place, place + stream.integer(place, below: pool.count - place))
            }
            return Array(pool.prefix(count))
        }
        var negatives: [Int32] = []
        negatives.reserveCapacity(count)
        var counter = 0
        while negatives.count < count {
            let item = known.occurring[stream.integer(counter, below: known.occurring.count)]
            counter += 1
            if mark(item) { negatives.append(item) }
        }
        return negatives
    }

    /// Distinct items of a list that are not targets of the case.
    mutating func distinct(_ items: [Int32], for question: EvaluationCase) -> [Int32] {
        startRound()
        for item in question.targets { _ = mark(item) }
        return items.filter { mark($0) }
    }
}
