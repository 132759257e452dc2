import Streaming
import Testing

@Suite struct SimulatedClockTests {
    @Test func `Simulated time runs at its factor`() {
        var clock = SimulatedClock(start: 1_000, speed: .factor(60))
        clock.advance(to: .milliseconds(500))
        #expect(clock.now == 31_000)
        clock.advance(to: .milliseconds(500))
        #expect(clock.now == 31_000)
    }

    @Test func `Slow time adds up from pieces below a millisecond`() {
        var clock = SimulatedClock(start: 0, speed: .factor(0.1))
        for step in 1...1_000 { clock.advance(to: .milliseconds(step)) }
        #expect((99...100).contains(clock.now))
    }

    @Test func `A pause costs no simulated time, and a new speed counts from then on`() {
        var clock = SimulatedClock(start: 0, speed: .factor(1))
        clock.pause(at: .seconds(1))
        clock.advance(to: .seconds(50))
        #expect(clock.now == 1_000 && clock.isPaused)
        clock.resume(at: .seconds(60))
        clock.advance(to: .seconds(61))
        #expect(clock.now == 2_000)
        clock.setSpeed(.factor(10), at: .seconds(62))
        clock.advance(to: .seconds(63))
        #expect(clock.now == 13_000)
    }

    @Test func `Real time that runs backwards is ignored`() {
        var clock = SimulatedClock(start: 0, speed: .factor(1))
        clock.advance(to: .seconds(5))
        clock.advance(to: .seconds(3))
        #expect(clock.now == 5_000)
    }

    @Test func `At full speed time stands still until an event moves it`() {
        var clock = SimulatedClock(start: 7, speed: .max)
        clock.advance(to: .seconds(5))
        #expect(clock.now == 7)
        clock.jump(to: 99)
        #expect(clock.now == 99)
    }
}
