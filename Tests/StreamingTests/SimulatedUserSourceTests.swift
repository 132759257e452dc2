import Catalog
import Testing

@testable import Streaming

@Suite struct SimulatedUserSourceTests {
    /// Forty items around a circle; user 0 likes those near item 0, user 1 those near item 20.
    private let vectors = (0..<40).map { item -> [Float] in
        // A square walked around the origin does for a circle and needs no sine.
        let t = Float(item % 10) / 10
        switch item / 10 {
        case 0: return [1 - t, t]
        case 1: return [-t, 1 - t]
        case 2: return [t - 1, -t]
        default: return [t, t - 1]
        }
    }

    private func source(
        seed: UInt64 = 3, settings: SimulationSettings = SimulationSettings()
    ) -> SimulatedUserSource {
        let known = InteractionSequences(
            userCount: 2, itemCount: 40,
            inTimeOrder: [
                Interaction(user: 0, item: 0, time: 1), Interaction(user: 1, item: 20, time: 2),
            ])
        return SimulatedUserSource(
            users: [0, 1], known: known, itemVectors: vectors, start: 1_000, seed: seed,
            settings: settings)
    }

    private func events(_ source: SimulatedUserSource, _ count: Int) -> [Interaction] {
        var source = source
        return (0..<count).compactMap { _ in source.next() }
    }

    @Test func `Times rise, nobody repeats an item, and the catalogue ends`() {
        let all = events(source(), 200)
        #expect(all.count == 78, "each of two users has 39 items left")
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.time <= $1.time })
        #expect(all.allSatisfy { $0.time > 1_000 })
        for user in Int32(0)...1 {
            let items = all.filter { $0.user == user }.map(\.item) + [user * 20]
            #expect(Set(items).count == 40)
        }
    }

    @Test func `A seed repeats and another differs`() {
        #expect(events(source(seed: 3), 30) == events(source(seed: 3), 30))
        #expect(events(source(seed: 3), 30) != events(source(seed: 4), 30))
    }

    @Test func `Choices follow the taste`() {
        var settings = SimulationSettings()
        settings.drift = 0
        settings.tasteWeight = 8
        var cosines: [Float] = []
        for seed in 0..<UInt64(20) {
            for event in events(source(seed: seed, settings: settings), 6) {
                let own = vectors[Int(event.user) * 20]
                let chosen = vectors[Int(event.item)]
                let length = (chosen[0] * chosen[0] + chosen[1] * chosen[1]).squareRoot()
                cosines.append((own[0] * chosen[0] + own[1] * chosen[1]) / length)
            }
        }
        let mean = cosines.reduce(0, +) / Float(cosines.count)
        #expect(mean > 0.7, "indifferent users would come to 0, these to \(mean)")
    }

    @Test func `Without taste and popularity every item is as likely`() {
        var settings = SimulationSettings()
        settings.tasteWeight = 0
        settings.popularityWeight = 0
        var counts = [Int](repeating: 0, count: 40)
        for seed in 0..<UInt64(800) {
            if let first = events(source(seed: seed, settings: settings), 1).first {
                counts[Int(first.item)] += 1
            }
        }
        // About 20 each; items 0 and 20 are known to one of the two users.
        #expect(counts.enumerated().allSatisfy { ($0 % 20 == 0 ? 1 : 5)...45 ~= $1 })
    }

    @Test func `A taste that drifts chooses differently from one that stays`() {
        var still = SimulationSettings()
        still.drift = 0
        still.learning = 0
        var restless = still
        restless.drift = 0.9
        #expect(
            events(source(settings: still), 40).map(\.item)
                != events(source(settings: restless), 40).map(\.item))
    }

    @Test func `Items that share a rare attribute are nearer than strangers`() {
        let links = ItemAttributes(
            offsets: [0, 2, 4, 5], attributes: [0, 1, 0, 1, 2],
            support: [nil, nil, nil, nil, nil])
        let vectors = SimulatedUserSource.attributeVectors(links)
        func dot(_ a: Int, _ b: Int) -> Float {
            zip(vectors[a], vectors[b]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        #expect(vectors[0] == vectors[1])
        #expect(dot(0, 1) > abs(dot(0, 2)))
    }

    @Test func `Simulated users drive a stream`() throws {
        let known = InteractionSequences(userCount: 2, itemCount: 40, inTimeOrder: [])
        let source = SimulatedUserSource(
            users: [0, 1], known: known, itemVectors: vectors, start: 0, seed: 1)
        var engine = StreamEngine(
            known: known, source: source, sink: DiscardingSink(),
            clock: SimulatedClock(start: 0, speed: .max))
        let applied = try engine.advance(to: .zero, limit: 20)
        #expect(applied.count == 20 && applied.allSatisfy { $0.source == "simulated" })
        #expect(engine.groundTruth(of: 0, limit: 5).isEmpty, "nobody knows what they will choose")
    }
}
