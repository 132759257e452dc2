import Tensor
import Testing

@testable import Alignment

@Suite struct ReplayReservoirTests {
    @Test func `every event so far is kept with the same probability`() {
        let (capacity, events, runs) = (8, 60, 1500)
        var kept = [Int](repeating: 0, count: events)
        for run in 0..<runs {
            let stream = RandomStream(seed: UInt64(run), component: "reservoir")
            var reservoir = ReplayReservoir(
                capacity: capacity, userWidth: 1, itemWidth: 1, group: 2)
            for event in 0..<events {
                guard let slot = reservoir.slot(stream) else { continue }
                reservoir.put(slot, user: [Float(event)], items: [Float(event), -1])
            }
            #expect(reservoir.count == capacity && reservoir.offered == events)
            for slot in 0..<capacity {
                let event = Int(reservoir.users[slot])
                kept[event] += 1
                #expect(reservoir.items[2 * slot] == Float(event))
            }
        }
        // Binomial with mean 200 and deviation 13.2; 4.5 deviations over 60 events.
        let mean = Double(runs * capacity) / Double(events)
        for count in kept { #expect(abs(Double(count) - mean) < 4.5 * 13.2) }
    }

    @Test func `a reservoir that is not full keeps everything`() {
        let stream = RandomStream(seed: 1, component: "reservoir")
        var reservoir = ReplayReservoir(capacity: 5, userWidth: 1, itemWidth: 1, group: 1)
        for event in 0..<4 {
            let slot = reservoir.slot(stream)
            #expect(slot == event)
            reservoir.put(slot ?? 0, user: [Float(event)], items: [0])
        }
        #expect(reservoir.users == [0, 1, 2, 3])
        var none = ReplayReservoir(capacity: 0, userWidth: 1, itemWidth: 1, group: 1)
        #expect(none.slot(stream) == nil)
    }

    @Test func `events are kept with the history and the summaries of their time`() throws {
        let world = SmallWorld()
        let adapter = world.adapter(SmallWorld.options { $0.replayCapacity = 1000 })
        let before = adapter.published.summaries
        _ = adapter.learn(world.windows[0])
        let reservoir = adapter.reservoir
        #expect(reservoir.count == world.windows[0].count)
        for (row, event) in world.windows[0].enumerated() {
            let user = reservoir.users[row * reservoir.userWidth..<row * reservoir.userWidth + 6]
            #expect(Array(user) == event.userLatent)
            let first = row * reservoir.group * reservoir.itemWidth
            let item = reservoir.items[first..<first + reservoir.itemWidth]
            #expect(
                Array(item) == world.base.itemLatent(event.interaction.item)
                    + before[event.interaction.item])
        }
    }
}
