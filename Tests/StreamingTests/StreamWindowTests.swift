import Streaming
import Testing

@Suite struct StreamWindowTests {
    @Test(arguments: [
        ("1000", StreamWindow.events(1_000)), ("30m", .milliseconds(1_800_000)),
        ("1h", .milliseconds(3_600_000)), ("2d", .milliseconds(172_800_000)),
    ])
    func `Windows are read`(text: String, window: StreamWindow) throws {
        #expect(try StreamWindow(text) == window)
    }

    @Test(arguments: ["", "0", "-5", "h", "1w", "x", "99999999999999999d"])
    func `Anything else is refused`(text: String) {
        #expect(throws: StreamError.self) { try StreamWindow(text) }
    }

    @Test func `Windows of time are counted from the first event and pass over empty ones`() {
        var clock = WindowClock(.milliseconds(10))
        #expect(!clock.isOver(at: 1_000), "no window has begun")
        clock.take(1_005)
        #expect(!clock.isOver(at: 1_014) && clock.isOver(at: 1_015))
        #expect(clock.room(for: [1_006, 1_014, 1_015, 1_016]) == 2)
        clock.next()
        // The windows from 1,015 to 1,035 have no event and no number.
        clock.take(1_036)
        #expect(clock.number == 1 && clock.isOver(at: 1_045) && !clock.isOver(at: 1_044))
    }
}
