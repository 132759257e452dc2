import Catalog
import ExplorerCore
import Foundation
import Recommenders
import Streaming

/// Drives the stream by the clock on the wall and reports it in the explorer's words.
final class StreamDriver {
    private(set) var engine: StreamEngine
    private let sourceName: String
    private let total: Int?
    /// Times of a recorded stream's events, for counting those that are due.
    private let times: [Int64]
    private let start = ContinuousClock.now
    private var mode = Mode.ready
    private var speed = ExplorerCore.StreamSpeed.initial
    private var lagMilliseconds = 0.0
    private var arrivals: [(at: Duration, count: Int)] = []
    private var windowTimes: [Int64] = []

    private enum Mode { case ready, running, paused, stepping }

    /// Between two looks at the stream while it runs: what the screen can show.
    private static let tick: TimeInterval = 0.1
    /// The longest time a burst of events may keep questions waiting.
    private static let burst = Duration.milliseconds(60)
    private static let windowMinutes = 30
    /// The most events one jump passes over.
    private static let skipLimit = 1_000_000

    init(_ engine: StreamEngine, sourceName: String, times: [Int64], total: Int?) {
        self.engine = engine
        self.sourceName = sourceName
        self.times = times
        self.total = total
        self.engine.longestWait = .seconds(2)
        self.engine.pause(at: .zero)
        self.engine.setSpeed(speed.simulated, at: .zero)
    }

    private var real: Duration { ContinuousClock.now - start }

    /// Whether events come in without a command.
    var isRunning: Bool { mode == .running && !engine.isAtEnd }

    /// When to look at the stream again; nil while it stands.
    var nextWork: Date? {
        guard isRunning else { return nil }
        return Date(timeIntervalSinceNow: speed == .max ? 0 : Self.tick)
    }

    /// Applies what is due by now.
    ///
    /// - Parameter limit: The most events; as many as fit in a moment when nil.
    func advance(atMost limit: Int? = nil) throws -> [StreamEvent] {
        guard isRunning else { return [] }
        let begin = ContinuousClock.now
        var applied: [StreamEvent] = []
        repeat {
            // Read before the engine, which jumps over silences, moves on.
            var clock = engine.clock
            clock.advance(to: real)
            let events = try engine.advance(to: real, limit: limit ?? 256)
            if events.isEmpty { break }
            applied += events
            measureLag(of: events, at: clock.now)
        } while limit == nil && ContinuousClock.now - begin < Self.burst
        note(applied)
        return applied
    }

    /// Carries out a command; what it applied comes back.
    func run(_ command: StreamCommand) throws -> [StreamEvent] {
        switch command {
        case .run:
            mode = .running
            engine.resume(at: real)
            return []
        case .pause:
            standStill()
            return []
        case .step:
            mode = .stepping
            engine.pause(at: real)
            let applied = try engine.step()
            note(applied)
            return applied
        case .jumpToNextEvent(let user):
            mode = .stepping
            engine.pause(at: real)
            return try skip(to: user)
        case .setSpeed(let speed):
            self.speed = speed
            engine.setSpeed(speed.simulated, at: real)
            return []
        case .catchUp:
            engine.dropBacklog()
            lagMilliseconds = 0
            return []
        }
    }

    /// Stops the clock; what is due stays due.
    func standStill() {
        if mode == .running { mode = .paused }
        engine.pause(at: real)
    }

    private func skip(to user: Int32) throws -> [StreamEvent] {
        // Looked up first: without a next event the stream would run to its end. A made-up stream
        // has no end and does not know its future.
        guard total == nil || !engine.groundTruth(of: user, limit: 1).isEmpty else {
            throw StreamError(
                "the stream has no more events of this user", hint: "press . for the next of anyone"
            )
        }
        var applied: [StreamEvent] = []
        repeat {
            let events = try engine.skip(toNextEventOf: user)
            if events.isEmpty { break }
            applied += events
        } while applied.last?.interaction.user != user && applied.count < Self.skipLimit
        note(applied)
        return applied
    }

    /// Where the stream stands, and its learner, where there is one.
    func status(of learner: StreamLearner?, adapterVersion: Int?) -> StreamStatus {
        StreamStatus(
            phase: phase, source: sourceName, position: engine.position, total: total,
            eventsPerSecond: rate, lagMilliseconds: lagMilliseconds,
            windowEventCount: learner?.run.clock.count ?? windowTimes.count,
            window: learner.map { WindowLength($0.window) } ?? .minutes(Self.windowMinutes),
            clock: engine.clock.now, speed: speed, adapterVersion: adapterVersion,
            learning: learner?.progress)
    }

    private var phase: StreamPhase {
        if total == 0 { return .unavailable }
        if engine.isAtEnd { return .finished }
        switch mode {
        case .ready: return .ready
        case .paused: return .paused
        case .stepping: return .stepping
        case .running:
            let behind = speed == .max ? 0 : dueCount
            return behind > 0 ? .catchingUp(behind: behind) : .live
        }
    }

    /// Events of a recorded stream that are due and have not been applied.
    private var dueCount: Int {
        var (low, high) = (engine.position, times.count)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] <= engine.clock.now { low = middle + 1 } else { high = middle }
        }
        return max(0, low - engine.position)
    }

    private var rate: Double {
        let seconds = 3.0
        let recent = arrivals.filter { real - $0.at < .seconds(seconds) }
        return Double(recent.reduce(0) { $0 + $1.count }) / seconds
    }

    private func note(_ applied: [StreamEvent]) {
        guard let last = applied.last else { return }
        let now = real
        arrivals.append((now, applied.count))
        arrivals.removeAll { now - $0.at > .seconds(10) }
        windowTimes += applied.map(\.interaction.time)
        let edge = last.interaction.time - Int64(Self.windowMinutes) * 60_000
        windowTimes.removeAll { $0 < edge }
        if mode != .running { lagMilliseconds = 0 }
    }

    /// Real time from the moment the oldest of the events was due until it took effect.
    private func measureLag(of events: [StreamEvent], at clock: Int64) {
        guard case .factor(let factor) = speed, let oldest = events.first else {
            lagMilliseconds = 0
            return
        }
        lagMilliseconds = max(0, Double(clock - oldest.interaction.time) / Double(factor))
    }
}

extension ExplorerCore.StreamSpeed {
    /// The same speed for the simulated clock.
    fileprivate var simulated: Streaming.StreamSpeed {
        switch self {
        case .factor(let factor): .factor(Double(factor))
        case .max: .max
        }
    }
}
