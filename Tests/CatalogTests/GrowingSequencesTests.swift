import Catalog
import Testing

@Suite struct GrowingSequencesTests {
    private let base = InteractionSequences(
        userCount: 2, itemCount: 9,
        inTimeOrder: [
            Interaction(user: 0, item: 1, time: 10), Interaction(user: 0, item: 2, time: 10),
            Interaction(user: 0, item: 3, time: 20),
        ])

    @Test func `Events are appended behind the base and taken back`() {
        var sequences = GrowingSequences(base)
        sequences.append(Interaction(user: 0, item: 4, time: 30))
        sequences.append(Interaction(user: 1, item: 5, time: 31))
        #expect(sequences.history(of: 0).items == [1, 2, 3, 4])
        #expect(sequences.history(of: 0).times == [10, 10, 20, 30])
        #expect(sequences.history(of: 0, limit: 2).items == [1, 2])
        #expect(sequences.history(of: 1).items == [5])
        #expect(sequences.removeLast(of: 0)?.item == 4)
        #expect(sequences.removeLast(of: 0) == nil, "the base is never taken back")
        #expect(sequences.history(of: 0).items == [1, 2, 3])
    }

    @Test func `Counts before a moment leave out what happened at it`() {
        var sequences = GrowingSequences(base)
        for time in [Int64(30), 30, 40] {
            sequences.append(Interaction(user: 0, item: 4, time: time))
        }
        let expected: [Int64: Int] = [0: 0, 10: 0, 11: 2, 20: 2, 21: 3, 30: 3, 31: 5, 40: 5, 41: 6]
        for (time, count) in expected {
            #expect(sequences.count(of: 0, before: time) == count)
        }
        #expect(sequences.count(of: 1, before: 99) == 0)
    }
}
