/// A value that comes from an engine: what is known, what is awaited, what went wrong.
///
/// The last value stays while a newer one is computed, so that a panel is never blanked.
public struct Loadable<Value: Sendable & Equatable>: Sendable, Equatable {
    /// The last answer.
    public internal(set) var value: Value?
    /// The question under way, or nil.
    public internal(set) var awaited: RequestToken?
    /// How far the question under way is, where the engine says so.
    public internal(set) var progress: Progress?
    /// Why the last question failed, or nil.
    public internal(set) var failure: Failure?
    /// Whether the question under way takes so long that the panel says it.
    public internal(set) var isSlow = false

    /// Nothing known, nothing asked.
    public init() {}

    /// Whether an answer is awaited.
    public var isLoading: Bool { awaited != nil }

    mutating func await(_ token: RequestToken, keepingValue: Bool) {
        if !keepingValue { value = nil }
        awaited = token
        progress = nil
        failure = nil
        isSlow = false
    }

    /// Takes the answer, unless a newer question was asked meanwhile.
    mutating func take(_ answer: Value, for token: RequestToken) -> Bool {
        guard awaited == token else { return false }
        value = answer
        awaited = nil
        progress = nil
        failure = nil
        isSlow = false
        return true
    }

    mutating func fail(_ failure: Failure, for token: RequestToken) -> Bool {
        guard awaited == token else { return false }
        self.failure = failure
        awaited = nil
        progress = nil
        isSlow = false
        return true
    }

    mutating func advance(_ progress: Progress, for token: RequestToken) {
        if awaited == token { self.progress = progress }
    }

    /// Awaits nothing any more; what is known stays.
    mutating func stop() {
        awaited = nil
        progress = nil
        isSlow = false
    }

    mutating func forget() { self = Loadable() }
}
