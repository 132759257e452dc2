import Catalog
import Foundation
import Recommenders
import Tensor
import Testing

@testable import Alignment

@Suite struct WindowSummariesTests {
    private let base = SmallBase(items: 3, width: 4)

    private func frozen() -> FrozenLatents { FrozenLatents(base, knownUsers: [0, 1]) }

    @Test func `numbers follow their definition`() {
        let day: Int64 = 86_400_000
        let events = [
            Interaction(user: 0, item: 0, time: 0), Interaction(user: 1, item: 1, time: day),
            Interaction(user: 0, item: 0, time: 2 * day),
        ]
        let summaries = WindowSummaries(frozen(), training: events).summaries()
        func decayed(_ half: Double, _ ages: [Double]) -> Double {
            ages.reduce(0) { $0 + exp2(-$1 / half) }
        }
        // Counters as of the last event; they fade from then on by the distance in events.
        for (item, ages) in [(Int32(0), [3.0, 1.0]), (1, [2.0])] {
            let row = summaries[item]
            for (place, half) in WindowSummaries.halfLives.enumerated() {
                let mass = decayed(half, [2, 1, 0])
                let expected = log((decayed(half, ages) + 1) / (mass / 3 + 1))
                #expect(abs(Double(row[place]) - expected) < 1e-5)
            }
            let days = item == 0 ? [2.0, 0.0] : [1.0]
            let expected = log((decayed(1, days) + 1) / (decayed(1, [2, 1, 0]) / 3 + 1))
            #expect(abs(Double(row[4]) - expected) < 1e-5)
            #expect(abs(row[5] - (row[0] - row[2])) < 1e-6)
            #expect(abs(row[6] - (row[1] - row[3])) < 1e-6)
            let base = log((item == 0 ? 3.0 : 2.0) / 2)
            #expect(abs(Double(row[8]) - base) < 1e-6)
            #expect(abs(Double(row[9]) - (Double(row[1]) - base)) < 1e-5)
        }
        #expect(summaries[0][7] == Float(log1p(0.0) / 3 - 2))
        #expect(summaries[1][7] == Float(log1p(1.0) / 3 - 2))
    }

    @Test func `the mean latent averages what users had just before`() {
        let events = [
            Interaction(user: 0, item: 1, time: 0), Interaction(user: 0, item: 0, time: 1),
            Interaction(user: 1, item: 2, time: 2), Interaction(user: 1, item: 0, time: 3),
        ]
        let row = WindowSummaries(frozen(), training: events).summaries()[0]
        for column in 0..<4 {
            let expected =
                0.95 * 0.05 * base.itemLatent(1)[column] + 0.05 * base.itemLatent(2)[column]
            #expect(abs(row[ItemSummaries.numbers + column] - expected) < 1e-6)
        }
    }

    @Test func `values are clipped and an item never seen has no popularity`() {
        var events: [Interaction] = []
        for time in 0..<3000 { events.append(Interaction(user: 0, item: 0, time: Int64(time))) }
        let summaries = WindowSummaries(frozen(), training: events).summaries()
        for item in Int32(0)..<3 {
            #expect(summaries[item].allSatisfy { abs($0) <= 6 && $0.isFinite })
        }
        #expect(summaries[2][0] < summaries[0][0])
        #expect(summaries[1] == summaries[2])
    }

    @Test func `summaries served with a window do not hold its events`() {
        let world = SmallWorld()
        let adapter = world.adapter()
        let before = adapter.published
        let rows = (0..<Int32(40)).map { before.summaries[$0] }
        _ = adapter.learn(world.windows[0])
        #expect((0..<Int32(40)).map { before.summaries[$0] } == rows)
        #expect((0..<Int32(40)).map { adapter.published.summaries[$0] } != rows)
    }
}
