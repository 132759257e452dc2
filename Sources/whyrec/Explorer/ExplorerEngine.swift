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
}

/// Answers the explorer's questions from the store, the model and the stream.
///
/// Lives on the engine thread. Every failure becomes a message for the panel it concerns.
final class ExplorerEngine {
    private let setup: ExplorerSetup
    private var session: ExplorerSession?

    init(_ setup: ExplorerSetup) { self.setup = setup }

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

    /// Lets the stream run on for a moment, where it runs.
    func advanceStream() -> [Message] {
        guard let session, session.stream.isRunning else { return [] }
        do {
            return try streamNews(try session.stream.advance(), session)
        } catch {
            return standStill(session, after: error)
        }
    }

    /// When the stream wants to be advanced next; nil while it stands.
    func nextStreamWork() -> Date? { session?.stream.nextWork }

    private func answer(_ effect: Effect) throws -> [Message] {
        switch effect {
        case .openWorkspace(let token):
            let session = try ExplorerSession(setup)
            self.session = session
            return [
                .workspaceOpened(token, session.workspaceSummary(setup), session.modelSummary),
                .streamAdvanced(session.stream.status, rows: []),
            ]
        case .serve(let token, _):
            return [.modelServed(token, ServedModel(switches: [], adapterVersion: nil))]
        case .loadUsers(let token, let query):
            let session = try opened()
            return [.usersLoaded(token, session.users.list(query, in: session.histories))]
        case .loadHistory(let token, let user):
            return [.historyLoaded(token, try opened().history(of: user))]
        case .rank(let token, let request):
            return [.rankingFinished(token, try opened().rank(request))]
        case .findEvidence(let token, let user, let item):
            return [.evidenceFound(token, try opened().evidence(for: item, user: user))]
        case .writeRationale(let token, let evidence):
            return [.rationaleWritten(token, try opened().rationale(for: evidence))]
        case .searchItems(let token, let text, let limit):
            return [.itemsFound(token, try opened().searchItems(text, limit: limit))]
        case .describeItem(let token, let item):
            return [.itemDescribed(token, try opened().details(of: item))]
        case .controlStream(let command):
            guard let session else { return [] }
            do {
                return try streamNews(try session.stream.run(command), session)
            } catch let error as StreamError {
                // Nothing to do for the command, such as no event left to jump to.
                return [
                    .streamAdvanced(session.stream.status, rows: []),
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
        return [.streamAdvanced(session.stream.status, rows: try session.rows(of: events))]
    }

    /// A stream that cannot go on stands still; its events stay due.
    private func standStill(_ session: ExplorerSession, after error: any Error) -> [Message] {
        session.stream.standStill()
        return [.streamAdvanced(session.stream.status, rows: []), .streamFailed(Failure(error))]
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
        default: self.init("\(error)")
        }
    }
}
