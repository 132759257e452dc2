import Tensor
import Testing

@Suite struct ArenaTests {
    @Test func `room is aligned, apart and usable`() {
        let arena = Arena()
        let counts = [0, 1, 15, 16, 17, 1_000_000, 5]
        let places = counts.map { arena.allocate($0) }
        for (index, place) in places.enumerated() {
            #expect(Int(bitPattern: place) % 64 == 0)
            for offset in 0..<counts[index] { place[offset] = Float(index) }
        }
        for (index, place) in places.enumerated() where counts[index] > 0 {
            #expect(place[0] == Float(index) && place[counts[index] - 1] == Float(index))
        }
    }

    @Test func `a steady state takes no memory`() {
        let arena = Arena()
        func round() {
            arena.rewind()
            for count in [700_000, 30, 900_000, 12] { _ = arena.allocate(count) }
        }
        round()
        let taken = arena.capacity
        for _ in 0..<10 { round() }
        #expect(arena.capacity == taken)
    }
}
