import Alignment
import Streaming

/// A window that was served and measured, on its way to be learned.
///
/// Sendable by protocol: from ``PrequentialRun/beginLesson()`` to `endLesson` the learners belong
/// to whoever holds the lesson, and that is one thread at a time.
public final class WindowLesson: @unchecked Sendable {
    private var contenders: [StreamContender]
    private let window: [ObservedEvent]
    private let index: Int
    private let metrics: [[WindowMetrics]]
    private var rows: [RowReport]?

    init(
        _ contenders: [StreamContender], _ window: [ObservedEvent], at index: Int,
        metrics: [[WindowMetrics]]
    ) {
        self.contenders = contenders
        self.window = window
        self.index = index
        self.metrics = metrics
    }

    /// Lets every model learn and publish; once, on any thread.
    public func learn() {
        precondition(rows == nil, "a window is learned once")
        var rows: [RowReport] = []
        for place in contenders.indices {
            let learning = contenders[place].endWindow(window, at: index)
            rows.append(
                RowReport(
                    name: contenders[place].name, metrics: metrics[place], learning: learning))
        }
        self.rows = rows
    }

    /// The models with what they published, and what they report.
    var result: (contenders: [StreamContender], rows: [RowReport]) {
        guard let rows else { preconditionFailure("the lesson was not learned") }
        return (contenders, rows)
    }
}
