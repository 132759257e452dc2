import Catalog
import Testing

@Suite struct EnforcedColdSplitTests {
    /// 60 users with 6 events each over 40 items.
    private let sequences: InteractionSequences = {
        let items = (0..<360).map { (event: Int) -> Int32 in Int32((event * 7 + event / 6) % 40) }
        let offsets = (0...60).map { (user: Int) -> Int in user * 6 }
        let times = (0..<360).map { (event: Int) -> Int64 in Int64(event) }
        return InteractionSequences(itemCount: 40, offsets: offsets, items: items, times: times)
    }()

    @Test func `withheld items are in no training event, no history and no validation`() {
        let cold = EnforcedColdSplit(sequences, share: 0.3)
        #expect(cold.split.name == "enforced-cold-30")
        let isWithheld = cold.isWithheld
        #expect(isWithheld.contains(true) && isWithheld.contains(false))
        #expect(!cold.split.training.items.contains { isWithheld[Int($0)] })
        for question in cold.split.validation + cold.split.test {
            #expect(!question.history.contains { isWithheld[Int($0)] })
        }
        #expect(!cold.split.validation.contains { isWithheld[Int($0.targets[0])] })
        #expect(cold.split.test.contains { isWithheld[Int($0.targets[0])] })
        // What is left is the leave-one-out split.
        let rest = cold.whole.training.items.filter { !isWithheld[Int($0)] }
        #expect(cold.split.training.items == rest)
    }

    @Test func `the draw depends on its seed alone`() {
        let one = EnforcedColdSplit(sequences)
        #expect(one.isWithheld == EnforcedColdSplit(sequences).isWithheld)
        #expect(one.isWithheld != EnforcedColdSplit(sequences, seed: 8).isWithheld)
        #expect(EnforcedColdSplit(sequences, share: 0).split.training == one.whole.training)
    }
}
