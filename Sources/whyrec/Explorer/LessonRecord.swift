import Alignment
import Recommenders
import Streaming

/// What the explorer's learner went through lately, so that a stretch of it can be learned again
/// without some events.
struct LessonRecord {
    private struct Lesson {
        let firstIndex: Int
        let lastIndex: Int
        let steps: Int
        let version: Int
    }

    private var lessons: [Lesson] = []
    private var states: RingBuffer<Kept>
    /// Event index up to which windows have ended.
    private var lastIndex: Int

    private struct Kept {
        let index: Int
        let state: OnlineAdapter.State
    }

    /// States kept; some megabytes each.
    private static let memory = 4

    /// Starts at a learner's present state.
    ///
    /// - Parameter index: Event index of the last window that ended.
    init(_ learner: OnlineAdapter?, at index: Int) {
        states = RingBuffer(capacity: Self.memory)
        lastIndex = index
        if let learner { keep(learner) }
    }

    private mutating func keep(_ learner: OnlineAdapter) {
        if learner.waitingCount == 0 {
            states.append(Kept(index: lastIndex, state: learner.state))
        }
        let oldest = states.elements.first?.index ?? lastIndex
        lessons.removeAll { $0.lastIndex <= oldest }
    }

    /// Takes note of a window that was learned.
    mutating func note(_ learner: OnlineAdapter, at index: Int, steps: Int) {
        lessons.append(
            Lesson(
                firstIndex: lastIndex + 1, lastIndex: index, steps: steps,
                version: learner.published.versionNumber))
        lastIndex = index
        keep(learner)
    }

    /// A stretch whose windows have their events by index alone.
    struct Stretch {
        let start: Int
        let since: Int
        let state: OnlineAdapter.State
        let windows: [(indices: ClosedRange<Int>, steps: Int)]
    }

    /// The stretch from a kept state on in which a moment lies; nil where it lies before them.
    ///
    /// - Parameter version: The version that served at the moment, where one that was learned from
    ///   earlier events came after it: then the moment is moved before that lesson.
    func stretch(since moment: Int, version: Int?) -> Stretch? {
        let lesson = version.flatMap { version in lessons.first { $0.version > version } }
        let start = lesson.map { min(moment, $0.lastIndex - 1) } ?? moment
        guard let kept = states.elements.last(where: { $0.index <= start }) else { return nil }
        let later = lessons.filter { $0.firstIndex > kept.index }
        return Stretch(
            start: start, since: kept.index, state: kept.state,
            windows: later.map { ($0.firstIndex...$0.lastIndex, $0.steps) })
    }
}
