import Streaming

/// What a window came to for one model.
public struct RowReport: Sendable {
    /// Name of the model.
    public let name: String
    /// Its figures under each candidate rule.
    public let metrics: [WindowMetrics]
    /// What it learned at the end of the window; nil for a model that does not learn.
    public let learning: WindowLearning?
}

/// What happened in a window of a stream.
public struct WindowReport: Sendable {
    /// Number of the window, counted from 0.
    public let window: Int
    /// Event index of its last event.
    public let lastIndex: Int
    /// One report for each model, the first one that of the model on the screen.
    public let rows: [RowReport]
    /// Milliseconds that one question took, asked alone; nil when none was timed.
    public let milliseconds: WindowMetrics.Quantiles?
    /// Events that were due but had to wait while the window was learned.
    public var queue = 0
}
