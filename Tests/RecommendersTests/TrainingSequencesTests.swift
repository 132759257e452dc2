import Catalog
import Tensor
import Testing

@testable import Recommenders

@Suite struct TrainingSequencesTests {
    private let sequences = TrainingSequences(TrainingFixture.sequences(), length: 8)

    @Test func `users without a next item do not train`() {
        #expect(!sequences.users.isEmpty)
        #expect(sequences.users.count < sequences.sequences.userCount)
        for user in sequences.users {
            let length = sequences.sequences[Int(user)].count
            #expect(length >= 2)
            #expect(sequences.rows(of: user) == min(8, length - 1))
        }
    }

    @Test func `negatives are items the user has not met`() {
        let stream = RandomStream(seed: 1, component: "negatives")
        var drawn: Set<Int32> = []
        for user in sequences.users {
            let met = Set(sequences.sequences[Int(user)])
            for row in 0..<20 {
                let item = sequences.negative(
                    for: user, row: Int(user) * 20 + row, from: stream)
                #expect(!met.contains(item))
                drawn.insert(item)
            }
            for item in 0..<Int32(TrainingFixture.itemCount) {
                #expect(sequences.hasMet(user, item) == met.contains(item))
            }
        }
        #expect(drawn.count == TrainingFixture.itemCount)
    }

    @Test func `somebody who met everything still gets a negative`() {
        let all = InteractionSequences(
            itemCount: 3, offsets: [0, 3], items: [0, 1, 2], times: [0, 1, 2])
        let item = TrainingSequences(all, length: 8).negative(
            for: 0, row: 0, from: RandomStream(seed: 1, component: "negatives"))
        #expect((0..<3).contains(item))
    }

    @Test(arguments: [1, 3, 8, 40]) func `shards and chunks hold every user once, in order`(
        shards: Int
    ) {
        let step = TrainingStep(sequences.users[3..<40], of: sequences, shardCount: shards)
        #expect(step.shards.count == shards)
        let users = (0..<shards).flatMap { step.chunks(of: $0, limit: 20) }.flatMap { Array($0) }
        #expect(users == Array(0..<37))
        for shard in 0..<shards {
            for chunk in step.chunks(of: shard, limit: 20) {
                let rows = step.rows[chunk.upperBound] - step.rows[chunk.lowerBound]
                #expect(rows <= 20 || chunk.count == 1)
            }
        }
        #expect(
            step.rowCount == sequences.users[3..<40].reduce(0) { $0 + sequences.rows(of: $1) })
    }
}
