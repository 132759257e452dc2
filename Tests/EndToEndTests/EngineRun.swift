import Alignment
import Catalog
import Foundation
import Streaming
import TestFiles

@testable import ExplorerCore
@testable import whyrec

/// The explorer's engine without its thread: orders go in, messages come out, and the test decides
/// what comes between.
final class EngineRun {
    let engine: ExplorerEngine
    private let woken = DispatchSemaphore(value: 0)
    private var serial = 0

    init(
        _ folder: URL, model: String? = nil, window: StreamWindow = .events(10),
        state: TemporaryFolder, isBundled: Bool = false, options: OnlineOptions = .standard,
        spotChecks: SpotCheckDesk.Settings = SpotCheckDesk.Settings()
    ) throws {
        let workspace = try Workspace(opening: folder, isBundled: isBundled)
        let woken = woken
        engine = ExplorerEngine(
            ExplorerSetup(
                workspace: workspace, model: model ?? defaultModelName(in: workspace), seed: 7,
                source: .heldOut, window: window, without: [], options: options,
                stateFolder: state.url, spotChecks: spotChecks),
            wake: { woken.signal() }, post: { _ in })
        _ = engine.run(.openWorkspace(token(.workspace)))
    }

    /// A token that no other question has.
    func token(_ kind: RequestKind) -> RequestToken {
        serial += 1
        return RequestToken(kind: kind, serial: serial)
    }

    /// Applies events one by one and waits until everything has been learned from them.
    func step(_ count: Int) throws {
        for _ in 0..<count {
            _ = engine.run(.controlStream(.step))
            while engine.session?.learner?.isAtRest == false {
                _ = engine.advanceStream()
                guard engine.session?.learner?.isAtRest == false, engine.nextStreamWork() == nil
                else { continue }
                if woken.wait(timeout: .now() + 60) == .timedOut {
                    throw Failure("the learner never came back")
                }
            }
        }
    }

    /// The best rows of a user now.
    func ranking(of user: Int32, _ count: Int = 30) throws -> Ranking {
        let request = RankRequest(user: user, count: count, alsoRanked: [])
        for case .rankingFinished(_, let ranking) in engine.run(.rank(token(.ranking), request)) {
            return ranking
        }
        throw Failure("no ranking")
    }

    func evidence(for item: Int32, user: Int32) throws -> EvidenceSet {
        let order = Effect.findEvidence(token(.evidence), user: user, item: item)
        for case .evidenceFound(_, let set) in engine.run(order) { return set }
        throw Failure("no evidence")
    }

    func trial(_ question: TrialQuestion) throws -> EvidenceTrial {
        for case .evidenceTried(_, let answer) in engine.run(
            .tryEvidence(token(.trial), question))
        {
            return answer
        }
        throw Failure("no answer")
    }

    func whatIf(_ question: WhatIfQuestion) throws -> WhatIfAnswer {
        for case .whatIfAnswered(_, let answer) in engine.run(
            .askWhatIf(token(.hiding), question))
        {
            return answer
        }
        throw Failure("no answer")
    }

    static func subject(_ user: Int32, _ item: Int32) -> CheckSubject {
        CheckSubject(user: user, userName: "u\(user)", item: item, title: "title")
    }

    /// A check from its beginning to its end.
    func check(_ user: Int32, _ item: Int32, meanwhile: () throws -> Void = {}) throws -> CheckState
    {
        let token = token(.check)
        var state = State()
        state.check = CheckState(Self.subject(user, item))
        state.check?.findings.await(token, keepingValue: false)
        var messages = engine.run(.checkFaithfulness(token, Self.subject(user, item)))
        try meanwhile()
        while engine.isChecking { messages += engine.advanceCheck() }
        for message in messages { _ = update(&state, message) }
        guard let check = state.check, check.findings.value != nil else {
            throw Failure("the check did not end: \(messages.last.map { "\($0)" } ?? "")")
        }
        return check
    }
}
