import Explanation
import ExplorerCore
import Foundation

/// Where a language model writes rationales: on a thread of its own, one at a time, so that neither
/// rankings nor keys wait for a text.
///
/// A newer question stops the text under way between two tokens. The language model is loaded with
/// the first question. Texts are kept: evidence that reads the same has its text at once.
final class RationaleDesk: Sendable {
    /// Name of the language model.
    let author: String
    private let tray = Tray()

    /// Starts the thread; nothing is loaded yet.
    ///
    /// - Parameters:
    ///   - load: Loads the language model, on the thread of the desk.
    ///   - post: Leaves a message for the screen, from the thread of the desk.
    init(
        author: String, load: @escaping @Sendable () throws -> RationaleWriter,
        post: @escaping @Sendable (Message) -> Void
    ) {
        self.author = author
        let pen = Pen(author: author, load: load, post: post, tray: tray)
        let thread = Thread { pen.work() }
        thread.name = "rationale"
        thread.stackSize = 8 << 20
        thread.start()
    }

    deinit { tray.close() }

    /// Stops the text under way and writes this one; messages follow under its token.
    func write(_ question: RationaleQuestion) { tray.put(question) }

    /// Stops the text under way.
    func cancel() { tray.put(nil) }

    /// Holds the newest question.
    private final class Tray: @unchecked Sendable {
        // Unchecked: everything is touched only while `condition` is locked.
        private let condition = NSCondition()
        private var question: RationaleQuestion?
        private var wanted: RequestToken?
        private var isClosed = false

        func put(_ next: RationaleQuestion?) {
            condition.lock()
            question = next
            wanted = next?.token
            condition.signal()
            condition.unlock()
        }

        func close() {
            condition.lock()
            isClosed = true
            wanted = nil
            condition.signal()
            condition.unlock()
        }

        /// Waits for a question; nil when there will be none.
        func take() -> RationaleQuestion? {
            condition.lock()
            defer { condition.unlock() }
            while question == nil && !isClosed { condition.wait() }
            defer { question = nil }
            return isClosed ? nil : question
        }

        /// Whether nobody waits for the text of a question any more.
        func isStopped(_ token: RequestToken) -> Bool {
            condition.lock()
            defer { condition.unlock() }
            return wanted != token
        }
    }

    /// What the thread works with; nobody else touches it.
    private final class Pen: @unchecked Sendable {
        // Unchecked: handed to the one thread that calls `work` and used by it alone.
        private let author: String
        private let load: @Sendable () throws -> RationaleWriter
        private let post: @Sendable (Message) -> Void
        private let tray: Tray
        private var writer: RationaleWriter?
        private var known: [String: Written] = [:]
        private var order: [String] = []

        private struct Written {
            let rationale: Rationale
            let record: WritingRecord
        }

        /// Most texts that are kept.
        private static let limit = 256

        init(
            author: String, load: @escaping @Sendable () throws -> RationaleWriter,
            post: @escaping @Sendable (Message) -> Void, tray: Tray
        ) {
            self.author = author
            self.load = load
            self.post = post
            self.tray = tray
        }

        func work() {
            while let question = tray.take() { write(question) }
        }

        private func write(_ question: RationaleQuestion) {
            if let text = known[question.key] {
                finish(question, text.rationale, text.record)
                return
            }
            let begin = ContinuousClock.now
            do {
                if writer == nil {
                    post(.rationaleProgressed(question.token, .loading))
                    writer = try load()
                }
            } catch {
                var rationale = RationaleTemplate().rationale(
                    for: question.evidence, verdict: question.verdict, wording: question.wording)
                rationale.fallback = Failure(error).message
                finish(question, rationale, nil)
                return
            }
            if let writer { write(question, with: writer, since: begin) }
        }

        private func write(
            _ question: RationaleQuestion, with writer: RationaleWriter,
            since begin: ContinuousClock.Instant
        ) {
            let (token, tray, post) = (question.token, tray, post)
            post(.rationaleProgressed(token, .reading))
            var words = ""
            var first: Duration?
            let rationale = writer.rationale(
                for: question.evidence, verdict: question.verdict, wording: question.wording,
                isCancelled: { tray.isStopped(token) }
            ) { piece in
                first = first ?? (ContinuousClock.now - begin)
                words += piece
                let text = plainLine(words)
                post(
                    .rationaleProgressed(
                        token, .written(text, diff: question.diff(soFar: words))))
            }
            guard let rationale, !tray.isStopped(token) else { return }
            let whole = ContinuousClock.now - begin
            guard rationale.source == .model else {
                finish(question, rationale, nil)
                return
            }
            let record = WritingRecord(
                author: author, tokenCount: writer.tokenCount(of: words),
                firstMilliseconds: (first ?? whole) / .milliseconds(1),
                milliseconds: whole / .milliseconds(1))
            keep(Written(rationale: rationale, record: record), under: question.key)
            finish(question, rationale, record)
        }

        private func finish(
            _ question: RationaleQuestion, _ rationale: Rationale, _ record: WritingRecord?
        ) {
            post(.rationaleWritten(question.token, question.text(rationale, record: record)))
        }

        /// Keeps a text in the place of the oldest one.
        private func keep(_ text: Written, under key: String) {
            known[key] = text
            order.append(key)
            if order.count > Self.limit { known[order.removeFirst()] = nil }
        }
    }
}
