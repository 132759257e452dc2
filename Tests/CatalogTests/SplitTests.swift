import Catalog
import Testing

@Suite struct SplitTests {
    /// 60 users with 0 to 29 events over 40 items, times with many ties, no repeats in a user.
    private static let sequences: InteractionSequences = {
        var offsets = [0]
        var items: [Int32] = []
        var times: [Int64] = []
        for user in 0..<60 {
            for position in 0..<(user % 30) {
                items.append(Int32((user * 7 + position * 11) % 40))
                times.append(Int64(user * 13 % 50 + position / 2) * 1000)
            }
            offsets.append(items.count)
        }
        return InteractionSequences(itemCount: 40, offsets: offsets, items: items, times: times)
    }()

    @Test func `leave-one-out holds out the last two items and shows validation to test`() {
        let sequences = InteractionSequences(
            itemCount: 9, offsets: [0, 4, 6, 6], items: [5, 3, 8, 1, 2, 7],
            times: [10, 20, 20, 30, 5, 6])
        let split = Split.leaveOneOut(sequences)
        #expect(split.name == "leave-one-out")
        #expect(split.training.offsets == [0, 2, 4, 4])
        #expect(split.training.items == [5, 3, 2, 7])
        #expect(
            split.validation == [
                EvaluationCase(
                    user: 0, history: [5, 3], historyTimes: [10, 20], targets: [8], time: 20)
            ])
        #expect(
            split.test == [
                EvaluationCase(
                    user: 0, history: [5, 3, 8], historyTimes: [10, 20, 20], targets: [1], time: 30)
            ])
    }

    @Test func `a target the history already holds is not asked`() {
        let sequences = InteractionSequences(
            itemCount: 3, offsets: [0, 4], items: [0, 1, 2, 0], times: [1, 2, 3, 4])
        let split = Split.leaveOneOut(sequences)
        #expect(split.validation.map(\.targets) == [[2]])
        #expect(split.test.isEmpty)
    }

    @Test(arguments: [
        RatioReading.randomPerUser(seed: 3), .timePerUser, .globalTime,
    ])
    func `ratio splits use every event once and leak none`(reading: RatioReading) {
        let split = Split.ratio(Self.sequences, reading: reading)
        let heldOut =
            split.validation.reduce(0) { $0 + $1.targets.count }
            + split.test.reduce(0) { $0 + $1.targets.count }
        #expect(heldOut > 0)
        if reading != .globalTime {
            #expect(split.training.interactionCount + heldOut == Self.sequences.interactionCount)
        }
        for question in split.validation + split.test {
            let user = Int(question.user)
            let trained = Set(split.training[user])
            #expect(!question.history.isEmpty)
            #expect(trained.isDisjoint(with: question.targets))
            #expect(Set(question.history).isDisjoint(with: question.targets))
            #expect(question.historyTimes == question.historyTimes.sorted())
            #expect(question.time >= question.historyTimes[question.historyTimes.count - 1])
            #expect(Set(Self.sequences[user]).isSuperset(of: question.targets))
        }
        for question in split.validation {
            #expect(question.history == Array(split.training[Int(question.user)]))
        }
    }

    @Test func `a per-user time split holds out the latest tenth`() {
        let split = Split.ratio(Self.sequences, reading: .timePerUser)
        let user = 25
        let sequence = Array(Self.sequences[user])
        #expect(Array(split.training[user]) == Array(sequence.prefix(19)))
        #expect(split.validation.first { $0.user == 25 }?.targets == Array(sequence[19..<22]))
        #expect(split.test.first { $0.user == 25 }?.targets == Array(sequence[22...]))
        #expect(split.test.first { $0.user == 25 }?.history == Array(sequence.prefix(22)))
    }

    @Test func `on one clock no training event is later than a held-out one`() {
        let split = Split.ratio(Self.sequences, reading: .globalTime)
        let latest = split.training.times.max() ?? 0
        for question in split.validation + split.test { #expect(question.time >= latest) }
        #expect(split.training.interactionCount == Self.sequences.interactionCount * 8 / 10)
    }

    @Test func `the random split depends on its seed alone`() {
        func targets(_ seed: UInt64) -> [[Int32]] {
            Split.ratio(Self.sequences, reading: .randomPerUser(seed: seed)).test.map(\.targets)
        }
        #expect(targets(1) == targets(1))
        #expect(targets(1) != targets(2))
    }

    @Test func `cold targets have fewer than five training events and warm ones the others`() {
        let split = ColdItemSplit(Self.sequences)
        let counts = split.cold.training.items.reduce(into: [Int](repeating: 0, count: 40)) {
            $0[Int($1)] += 1
        }
        for item in split.cold.test.flatMap(\.targets) { #expect(counts[Int(item)] < 5) }
        for item in split.warm.test.flatMap(\.targets) { #expect(counts[Int(item)] >= 5) }
        let whole = Split.ratio(Self.sequences, reading: .globalTime)
        let divided =
            split.cold.test.flatMap(\.targets).count
            + split.warm.test.flatMap(\.targets).count
        #expect(divided == whole.test.flatMap(\.targets).count)
        #expect(split.cold.name == "cold-items-ratio-80/10/10-global-time")
    }

    @Test func `withheld items keep at most four events and leave the histories too`() {
        let split = ColdItemSplit(withholding: 0.5, of: Self.sequences, seed: 1)
        let counts = split.cold.training.items.reduce(into: [Int](repeating: 0, count: 40)) {
            $0[Int($1)] += 1
        }
        #expect(counts.contains { $0 < 5 })
        #expect(!split.cold.test.isEmpty)
        for question in split.cold.test {
            for target in question.targets { #expect(counts[Int(target)] < 5) }
            for item in question.history where counts[Int(item)] == 0 {
                Issue.record("item \(item) was withheld from training, yet stands in a history")
            }
        }
        let again = ColdItemSplit(withholding: 0.5, of: Self.sequences, seed: 1)
        #expect(again.cold.training == split.cold.training)
    }

    @Test func `a temporal split keeps order and puts every event on one side`() {
        let interactions = (0..<10).map {
            Interaction(user: Int32($0 % 3), item: Int32($0), time: Int64($0 / 4))
        }
        let split = TemporalSplit(interactions, userCount: 3, itemCount: 10)
        #expect(split.name == "temporal-70/30")
        #expect(split.training.interactionCount == 7)
        #expect(split.stream == Array(interactions[7...]))
        #expect(Array(split.training[0]) == [0, 3, 6])
    }

    @Test func `splits of nothing are empty`() {
        let empty = InteractionSequences(itemCount: 0, offsets: [0], items: [], times: [])
        #expect(Split.leaveOneOut(empty).test.isEmpty)
        #expect(Split.ratio(empty, reading: .globalTime).test.isEmpty)
        #expect(ColdItemSplit(empty).cold.test.isEmpty)
        #expect(TemporalSplit([], userCount: 0, itemCount: 0).stream.isEmpty)
    }
}
