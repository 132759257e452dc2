import Alignment
import ArgumentParser
import Catalog
import Explanation
import ExplorerCore
import Foundation
import Streaming

/// What the explorer shall be opened on.
struct ExplorerSetup: Sendable {
    let workspace: Workspace
    let model: String
    let seed: UInt64
    let source: ExplorerSource
    /// How the stream is cut into windows.
    let window: StreamWindow
    /// Names of parts that are off from the start.
    let without: [String]
    /// How the adapter learns.
    let options: OnlineOptions
    /// The same as it was asked for, each `key=value`.
    var settings: [String] = []
    /// Where reports go.
    var stateFolder = Workspace.stateFolder()
    /// Who writes rationales.
    var writer = ExplorerWriter.template
    /// Which queue is spot-checked.
    var spotChecks = SpotCheckDesk.Settings()
    /// What scores the best of a list again; nil takes the prompt that lies beside the model, where
    /// there is one.
    var secondStage: SecondStage?
}

/// Answers the explorer's questions from the store, the model and the stream.
///
/// Lives on the engine thread. Every failure becomes a message for the panel it concerns.
final class ExplorerEngine {
    private let setup: ExplorerSetup
    private let wake: @Sendable () -> Void
    private let post: @Sendable (Message) -> Void
    private(set) var session: ExplorerSession?
    /// Replays of the stream without single events, on a thread of their own.
    private let replays = MoveReplays()
    /// The check under way; its rows come between the answers to other questions.
    private var check: RunningCheck?
    /// Where a language model writes; nil where the template does, or before the workspace is open.
    private var rationales: RationaleDesk?

    /// - Parameters:
    ///   - wake: Brings the thread back to ``advanceStream()``; may be called from any thread.
    ///   - post: Leaves a message for the screen; may be called from any thread.
    init(
        _ setup: ExplorerSetup, wake: @escaping @Sendable () -> Void,
        post: @escaping @Sendable (Message) -> Void
    ) {
        self.setup = setup
        self.wake = wake
        self.post = post
    }

    /// Carries out one order and returns what happened.
    func run(_ effect: Effect) -> [Message] {
        do {
            return try answer(effect)
        } catch {
            let failure = Failure(error)
            if let token = effect.token { return [.requestFailed(token, failure)] }
            return [.streamFailed(failure)]
        }
    }

    /// Lets the stream run on for a moment, where it runs, and the learner after it.
    func advanceStream() -> [Message] {
        guard let session else { return [] }
        var messages: [Message] = []
        if session.stream.isRunning, session.learner?.keepsUp ?? true {
            do {
                // Small bites where events are measured: questions come in between.
                let events = try session.stream.advance(
                    atMost: session.learner == nil ? nil : Self.bite)
                messages = try streamNews(events, session)
            } catch {
                messages = standStill(session, after: error)
            }
        }
        return messages + learningNews(session) + session.spotChecks.work() + readPrompt(session)
    }

    /// Reads the language model while nobody waits for anything, so that the first list need not
    /// wait for it.
    private func readPrompt(_ session: ExplorerSession) -> [Message] {
        guard session.awaitsPrompt else { return [] }
        do {
            _ = try session.servingPrompt()
        } catch {
            // The first list says it where a person looks.
            return []
        }
        return session.promptRefusal == nil ? [] : [.modelServed(nil, session.servedModel())]
    }

    /// Events applied at once while a learner follows.
    private static let bite = 32

    /// Whether a check is under way.
    var isChecking: Bool { check != nil }

    /// Goes on with the check for a moment, where one is under way: at least one row, so that a
    /// stream at full speed does not keep it back, and not for longer than a frame, so that other
    /// questions and its end are not kept waiting.
    func advanceCheck() -> [Message] {
        guard check != nil else { return [] }
        let begin = ContinuousClock.now
        var messages: [Message] = []
        do {
            repeat {
                messages += try check?.advance() ?? []
            } while check?.isDone == false && ContinuousClock.now - begin < .milliseconds(12)
            if check?.isDone == true { check = nil }
        } catch {
            if let token = check?.token { messages.append(.requestFailed(token, Failure(error))) }
            check = nil
        }
        return messages
    }

    /// When there is something to do next; nil while there is nothing.
    func nextStreamWork() -> Date? {
        if check != nil { return Date() }
        guard let session else { return nil }
        if session.spotChecks.hasWork || session.awaitsPrompt { return Date() }
        guard let learner = session.learner else { return session.stream.nextWork }
        if learner.hasWork { return Date() }
        // Otherwise the learner calls when it is done.
        return learner.keepsUp ? session.stream.nextWork : nil
    }

    /// Lets the learner work for a moment and tells what came of it.
    private func learningNews(_ session: ExplorerSession) -> [Message] {
        guard let learner = session.learner, learner.hasWork else { return [] }
        var messages: [Message] = []
        for news in learner.work(session.stream.engine) {
            session.forgetServed()
            switch news {
            case .window(let figures):
                messages += [
                    .windowEnded(figures), .modelServed(nil, session.servedModel()),
                ]
            case .learnedAgain(let token, let windows):
                messages.append(.modelServed(token, session.servedModel(windows: windows)))
            }
        }
        return messages.isEmpty ? [] : messages + [.streamAdvanced(session.status, rows: [])]
    }

    private func answer(_ effect: Effect) throws -> [Message] {
        switch effect {
        case .openWorkspace(let token):
            let session = try ExplorerSession(setup, wake: wake, post: post)
            self.session = session
            rationales = setup.writer.desk(for: session.store.facts, post: post)
            var summary = session.modelSummary
            summary.writer = rationales?.author
            return [
                .workspaceOpened(token, session.workspaceSummary(setup), summary),
                .modelServed(nil, session.servedModel()),
                .streamAdvanced(session.status, rows: []),
            ]
        case .serve(let token, let choice): return try serve(choice, token, try opened())
        case .loadUsers(let token, let query):
            let session = try opened()
            return [.usersLoaded(token, session.users.list(query, in: session.histories))]
        case .loadHistory(let token, let user):
            return [.historyLoaded(token, try opened().history(of: user))]
        case .rank(let token, let request):
            let session = try opened()
            let wasExpected = session.secondStage != nil
            let ranking = try session.rank(request)
            // A prompt that turns out not to fit is said to be off from now on.
            let news: [Message] =
                wasExpected && session.secondStage == nil
                ? [.modelServed(nil, session.servedModel())] : []
            return news + [.rankingFinished(token, ranking)]
        case .findEvidence(let token, let user, let item):
            return [.evidenceFound(token, try opened().evidence(for: item, user: user))]
        case .writeRationale(let token, let order):
            let question = try opened().question(order, token)
            guard let rationales else { return [.rationaleWritten(token, question.template)] }
            rationales.write(question)
            return []
        case .cancelRationale:
            rationales?.cancel()
            return []
        case .tryEvidence(let token, let question):
            return [.evidenceTried(token, try opened().trial(question))]
        case .checkFaithfulness(let token, let subject):
            check = nil
            let begun = try opened().check(subject, token)
            check = begun
            return [.checkBegan(token, begun.moment)]
        case .cancelCheck:
            check = nil
            return []
        case .saveReport(let token, let name, let text):
            let path = try ReportFile.write(text, named: name, in: setup.stateFolder)
            return [.reportSaved(token, path: path)]
        case .searchItems(let token, let text, let limit):
            return [.itemsFound(token, try opened().searchItems(text, limit: limit))]
        case .describeItem(let token, let item):
            return [.itemDescribed(token, try opened().details(of: item))]
        case .askWhatIf(let token, .move(let question)):
            replays.start(try opened().moveReplay(question), token, post: post)
            return []
        case .askWhatIf(let token, let question):
            return try opened().answer(question).map { [.whatIfAnswered(token, $0)] } ?? []
        case .openSpotCheck(let token, let rater):
            let session = try opened()
            return try session.spotChecks.open(token, rater: rater, session, seed: setup.seed)
        case .recordVerdict(let token, let record):
            let session = try opened()
            try session.spotChecks.record(record, session, seed: setup.seed)
            return [.verdictRecorded(token)]
        case .exportVerdicts(let token):
            return [.verdictsExported(token, try opened().spotChecks.export())]
        case .controlStream(.stepBack): return try stepBack(try opened())
        case .controlStream(let command):
            guard let session else { return [] }
            do {
                return try streamNews(try session.stream.run(command), session)
            } catch let error as StreamError {
                // Nothing to do for the command, such as no event left to jump to.
                return [
                    .streamAdvanced(session.status, rows: []),
                    .streamDeclined(reason: "\(error)"),
                ]
            } catch {
                return standStill(session, after: error)
            }
        case .startTimer, .redraw, .suspend, .quit:
            preconditionFailure("\(effect) is the main loop's to run")
        }
    }

    /// What the stream applied, in the explorer's words.
    private func streamNews(
        _ events: [StreamEvent], _ session: ExplorerSession
    ) throws -> [Message] {
        session.note(events)
        return [.streamAdvanced(session.status, rows: try session.rows(of: events))]
    }

    /// Takes the last event back; the version of the adapter that served then serves again.
    private func stepBack(_ session: ExplorerSession) throws -> [Message] {
        guard session.learner?.isAtRest ?? true else {
            return [.streamDeclined(reason: "the adapter is still learning")]
        }
        guard let event = session.stream.stepBack() else {
            return [.streamDeclined(reason: "the stream is at its start")]
        }
        session.noteBack(event)
        let row = try session.rows(of: [event])[0]
        return [
            .streamSteppedBack(session.status, row), .modelServed(nil, session.servedModel()),
        ]
    }

    /// Leaves parts out: at once where that suffices, else by learning the stream again, during
    /// which what served before goes on.
    private func serve(
        _ choice: ModelChoice, _ token: RequestToken, _ session: ExplorerSession
    ) throws -> [Message] {
        let wanted = try session.parts.parsed(choice.without)
        session.wanted = wanted
        if let learner = session.learner {
            let learned = ModelParts.learned(wanted)
            let window = choice.window.map(StreamWindow.init) ?? learner.window
            guard learned == learner.without, window == learner.window else {
                learner.learnAgain(token, window: window, without: learned)
                let total = session.eventIndex
                return [
                    .requestProgressed(token, Progress(unit: "events", done: 0, total: total))
                ]
            }
            learner.forgetRehearsal()
        }
        return [.modelServed(token, session.servedModel())]
    }

    /// A stream that cannot go on stands still; its events stay due.
    private func standStill(_ session: ExplorerSession, after error: any Error) -> [Message] {
        session.stream.standStill()
        return [.streamAdvanced(session.status, rows: []), .streamFailed(Failure(error))]
    }

    private func opened() throws -> ExplorerSession {
        guard let session else { throw CommandFailure("the workspace is not open") }
        return session
    }
}

extension Failure {
    /// An error as the panel shows it.
    init(_ error: any Error) {
        switch error {
        case let error as CatalogError: self.init(error.reason, hint: error.hint)
        case let error as CommandFailure: self.init(error.reason, hint: error.hint)
        case let error as StreamError: self.init(error.reason, hint: error.hint)
        case let error as ValidationError: self.init(error.message, isRetryable: false)
        default: self.init("\(error)")
        }
    }
}
