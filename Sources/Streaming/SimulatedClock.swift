/// How fast simulated time runs.
public enum StreamSpeed: Sendable, Equatable {
    /// Simulated seconds for each real second; above zero.
    case factor(Double)
    /// As fast as events can be applied.
    case max
}

/// Simulated time as a function of real time, with pause and speed.
///
/// Real time is always handed in, as the duration since some fixed start: the program passes a
/// monotonic clock's, a test passes what it likes. Nothing here sleeps or looks at a clock.
public struct SimulatedClock: Sendable, Equatable {
    /// Simulated milliseconds since 1970.
    public private(set) var now: Int64
    /// How fast simulated time runs.
    public private(set) var speed: StreamSpeed
    /// While paused, real time passes without effect.
    public private(set) var isPaused: Bool
    /// Real time up to which simulated time has been brought.
    private var real: Duration
    /// Simulated milliseconds below a whole one, kept so that slow speeds add up.
    private var fraction = 0.0

    /// Starts at a simulated time.
    ///
    /// - Parameters:
    ///   - start: Simulated milliseconds since 1970.
    ///   - real: Real time at the start.
    public init(
        start: Int64, speed: StreamSpeed = .factor(1), isPaused: Bool = false,
        at real: Duration = .zero
    ) {
        now = start
        self.speed = speed
        self.isPaused = isPaused
        self.real = real
        checkSpeed()
    }

    /// Brings simulated time up to a real time; real time never runs backwards here.
    ///
    /// At full speed simulated time stands still: it follows the events instead, by ``jump(to:)``.
    public mutating func advance(to real: Duration) {
        let elapsed = real - self.real
        guard elapsed > .zero else { return }
        self.real = real
        guard !isPaused, case .factor(let factor) = speed else { return }
        let milliseconds = elapsed / .milliseconds(1) * factor + fraction
        // A century a second overflows nothing; beyond that the clock is at its end.
        let whole = min(milliseconds.rounded(.down), 9e15)
        fraction = milliseconds - whole
        now += Int64(whole)
    }

    /// Moves simulated time, forwards or back, without real time passing.
    public mutating func jump(to simulated: Int64) {
        now = simulated
        fraction = 0
    }

    /// Stops simulated time at a real time.
    public mutating func pause(at real: Duration) {
        advance(to: real)
        isPaused = true
    }

    /// Lets simulated time run on from a real time.
    public mutating func resume(at real: Duration) {
        advance(to: real)
        isPaused = false
    }

    /// Changes speed from a real time on.
    public mutating func setSpeed(_ speed: StreamSpeed, at real: Duration) {
        advance(to: real)
        self.speed = speed
        checkSpeed()
    }

    private func checkSpeed() {
        if case .factor(let factor) = speed {
            precondition(factor > 0 && factor.isFinite, "time cannot run at \(factor)")
        }
    }
}
