import ExplorerCore
import Foundation

/// One thread that owns the store, the model and the stream, and works off effects in order.
///
/// A question that a newer one of its kind has overtaken before its turn is skipped: nobody
/// awaits its answer any more. Between questions the thread lets the stream run; with nothing to
/// do it sleeps.
final class EngineThread: @unchecked Sendable {
    // Unchecked: `queue`, `isStopping`, `isWriting` and `isWoken` are touched only while `condition` is locked, and the
    // engine only by the one thread made here.
    private let condition = NSCondition()
    private var queue: [Effect] = []
    private var isStopping = false
    /// Whether the order in hand is a verdict.
    private var isWriting = false
    /// Whether a learner has something for the engine.
    private var isWoken = false
    private let mailbox: Mailbox

    /// Starts the thread; the engine is made on it.
    init(_ setup: ExplorerSetup, mailbox: Mailbox) {
        self.mailbox = mailbox
        let thread = Thread { [self] in
            work(ExplorerEngine(setup, wake: { self.wake() }, post: { mailbox.post($0) }))
        }
        thread.name = "engine"
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Queues an order to the engine.
    func submit(_ effect: Effect) {
        condition.lock()
        if let kind = effect.token?.kind, !effect.isNeverSkipped {
            queue.removeAll { $0.token?.kind == kind }
        }
        queue.append(effect)
        condition.signal()
        condition.unlock()
    }

    /// Brings the thread back to the engine though nobody asked anything; from any thread.
    func wake() {
        condition.lock()
        isWoken = true
        condition.signal()
        condition.unlock()
    }

    /// Ends the thread after the order in hand, and after verdicts that still wait: they are written
    /// before this returns, or given up after five seconds.
    func stop() {
        condition.lock()
        isStopping = true
        queue.removeAll { !$0.isNeverSkipped }
        condition.signal()
        let deadline = Date(timeIntervalSinceNow: 5)
        while !queue.isEmpty || isWriting, condition.wait(until: deadline) {}
        condition.unlock()
    }

    private func work(_ engine: ExplorerEngine) {
        while let effects = waitForWork(until: engine.nextStreamWork()) {
            for effect in effects {
                for message in engine.run(effect) { mailbox.post(message) }
            }
            noteWritten()
            for message in engine.advanceStream() { mailbox.post(message) }
            for message in engine.advanceCheck() { mailbox.post(message) }
        }
    }

    /// Sleeps until there are orders or the stream is due; nil when the thread shall end.
    private func waitForWork(until deadline: Date?) -> [Effect]? {
        condition.lock()
        defer { condition.unlock() }
        while queue.isEmpty && !isStopping && !isWoken {
            if let deadline {
                if !condition.wait(until: deadline) { break }
            } else {
                condition.wait()
            }
        }
        if isStopping, queue.isEmpty { return nil }
        isWoken = false
        // One at a time, so that a newer question can still overtake the rest of the queue.
        guard !queue.isEmpty else { return [] }
        isWriting = queue[0].isNeverSkipped
        return [queue.removeFirst()]
    }

    /// Lets whoever waits for the last verdict go on.
    private func noteWritten() {
        condition.lock()
        isWriting = false
        condition.broadcast()
        condition.unlock()
    }
}

extension Effect {
    /// Whether it is carried out even when a newer one of its kind waits.
    var isNeverSkipped: Bool {
        if case .recordVerdict = self { true } else { false }
    }

    /// The token of a question to the engines; nil for everything else.
    var token: RequestToken? {
        switch self {
        case .openWorkspace(let token), .serve(let token, _), .loadUsers(let token, _),
            .loadHistory(let token, _),
            .rank(let token, _), .findEvidence(let token, _, _), .writeRationale(let token, _),
            .searchItems(let token, _, _), .describeItem(let token, _),
            .askWhatIf(let token, _), .tryEvidence(let token, _), .checkFaithfulness(let token, _),
            .saveReport(let token, _, _), .openSpotCheck(let token, _),
            .recordVerdict(let token, _), .exportVerdicts(let token):
            token
        case .controlStream, .cancelCheck, .cancelRationale, .startTimer, .redraw, .suspend, .quit:
            nil
        }
    }
}
