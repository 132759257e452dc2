/// How a stream is cut into windows.
public enum StreamWindow: Sendable, Equatable, Codable {
    /// A number of events, at least 1.
    case events(Int)
    /// A span of simulated milliseconds, at least 1, counted from the first event.
    case milliseconds(Int64)

    /// Reads `500` (events), `30m`, `1h`, `1d` or `90s`; throws an error that names the forms.
    public init(_ text: String) throws(StreamError) {
        let units: [Character: Int64] = [
            "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000,
        ]
        if let count = Int(text), count >= 1 {
            self = .events(count)
        } else if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            count >= 1, !count.multipliedReportingOverflow(by: unit).overflow
        {
            self = .milliseconds(count * unit)
        } else {
            throw StreamError(
                "\"\(text)\" is not a window",
                hint: "give a number of events such as 1000, or a time such as 30m, 1h or 1d")
        }
    }
}

/// Tells to which window the next events belong.
///
/// A window of events is over with its last event; a window of time is over when simulated time,
/// or the next event, has passed its end. Windows of time are counted from the first event, and
/// those without an event are passed over: they have no number.
public struct WindowClock: Sendable, Equatable, Codable {
    /// How the stream is cut.
    public let window: StreamWindow
    /// Number of the current window, counted from 0.
    public private(set) var number = 0
    /// Events in the current window so far.
    public private(set) var count = 0
    private var origin: Int64?
    private var span: Int64 = 0

    /// Starts before the first event.
    public init(_ window: StreamWindow) { self.window = window }

    /// Whether the current window has begun and no event at or after `now` belongs to it.
    public func isOver(at now: Int64) -> Bool {
        guard count > 0 else { return false }
        switch window {
        case .events(let most): return count >= most
        case .milliseconds(let length):
            guard let origin, now > origin else { return false }
            return (now - origin) / length > span
        }
    }

    /// Number of leading events, given by their times, that belong to the current window.
    public func room(for times: some Sequence<Int64>) -> Int {
        var clock = self
        var room = 0
        for time in times {
            if clock.isOver(at: time) { break }
            clock.take(time)
            room += 1
        }
        return room
    }

    /// Counts an event into the current window.
    public mutating func take(_ time: Int64) {
        let start = origin ?? time
        origin = start
        if count == 0, case .milliseconds(let length) = window { span = (time - start) / length }
        count += 1
    }

    /// Begins the next window.
    public mutating func next() {
        number += 1
        count = 0
    }
}
