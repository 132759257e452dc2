import Catalog
import Foundation
import TestFiles
import Testing

@testable import ExplorerCore
@testable import whyrec

@Suite("The spot-check of the explorer's engine")
struct ExplorerSpotCheckTests {
    private let state: TemporaryFolder
    private static let films = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "sample-data/movielens-small")

    init() throws { state = try TemporaryFolder() }

    private func run(_ count: Int, queue: String? = nil) throws -> EngineRun {
        try EngineRun(
            Self.films, state: state, isBundled: true,
            spotChecks: SpotCheckDesk.Settings(queue: queue, count: count))
    }

    /// Opens the queue; a draw is carried on with, and `between` is done between its pieces.
    private func open(
        _ run: EngineRun, as rater: String = "anna", between: () throws -> Void = {}
    ) throws -> (queue: SpotQueue, pieces: Int) {
        let token = run.token(.spotCheck)
        var messages = run.engine.run(.openSpotCheck(token, rater: rater))
        var pieces = 0
        while case .requestProgressed? = messages.last {
            #expect(run.engine.nextStreamWork() != nil, "the thread must not sleep over a draw")
            try between()
            pieces += 1
            messages = run.engine.advanceStream()
        }
        guard case .spotQueueOpened(token, let queue)? = messages.last else {
            throw Failure("no queue: \(messages)")
        }
        return (queue, pieces)
    }

    private func keep(
        _ run: EngineRun, _ verdict: SpotVerdict, _ spotCase: SpotCase, note: String = ""
    ) {
        let token = run.token(.verdict)
        let record = SpotRecord(
            spotCase, rater: "anna", judgement: SpotJudgement(verdict, note: note),
            sawCheck: false, milliseconds: 1_200)
        #expect(run.engine.run(.recordVerdict(token, record)) == [.verdictRecorded(token)])
    }

    @Test("A draw goes on between other orders, and comes again elsewhere")
    func draws() throws {
        let run = try run(4)
        let (drawn, pieces) = try open(run) {
            let rows = try run.ranking(of: 3).rows
            #expect(rows.count == 30)
        }
        #expect(drawn.isNew && drawn.cases.count == 4 && pieces >= 1)
        #expect(drawn.notes.contains { $0.contains("none was found") })
        let other = try EngineRun(
            Self.films, state: TemporaryFolder(), isBundled: true,
            spotChecks: SpotCheckDesk.Settings(count: 4))
        #expect(try open(other).queue == drawn, "the same seed, model and moment")
        let again = try open(run)
        #expect(!again.queue.isNew && again.queue.cases == drawn.cases && again.pieces == 0)
    }

    @Test("Verdicts come back to their rater alone, whole and after a restart")
    func resumes() throws {
        let first = try run(4)
        let queue = try open(first).queue
        keep(first, .faithful, queue.cases[0], note: "=cmd()\u{1B}[2J")
        keep(first, .unsure, queue.cases[2])
        keep(first, .unfaithful, queue.cases[2])
        let again = try run(4)
        let judged = try open(again).queue.judgements
        #expect(judged[queue.cases[0].id!] == SpotJudgement(.faithful, note: "=cmd()\u{FFFD}[2J"))
        #expect(judged[queue.cases[2].id!] == SpotJudgement(.unfaithful))
        #expect(judged.count == 2)
        #expect(try open(again, as: "ben").queue.judgements.isEmpty)
        #expect(try Workspace(opening: Self.films).openCatalog().spotCheckQueues().isEmpty)
    }

    @Test("A row from a check is kept with what was checked, at the moment of the check")
    func picked() throws {
        let run = try run(4)
        let item = try run.ranking(of: 3).rows[4].item
        let token = run.token(.check)
        _ = run.engine.run(.checkFaithfulness(token, EngineRun.subject(3, item)))
        var messages: [Message] = []
        while run.engine.isChecking { messages += run.engine.advanceCheck() }
        let row = try #require(
            messages.compactMap { message -> SpotCase? in
                if case .checkExhibited(_, let row) = message { row } else { nil }
            }.first)
        let evidence = try run.evidence(for: item, user: 3)
        #expect(row.rank == 5 && row.id == nil && row.userName == "u0003")
        #expect(row.evidence.neighbors.map(\.id) == evidence.neighbors.map(\.id))
        #expect(row.evidence.items.map(\.title) == evidence.items.map(\.title))
        #expect(row.evidence.attributes.map(\.name) == evidence.attributes.map(\.name))
        #expect(row.evidence.modelVersion == evidence.modelVersion)
        try run.step(2)
        keep(run, .unfaithful, row)
        let copy = try #require(
            try Workspace(opening: Self.films, isBundled: true).existingCopy(
                stateFolder: state.url))
        let store = try copy.openCatalog()
        let kept = try #require(try store.spotCheckCases().first)
        #expect(kept.pin.eventIndex == 0 && kept.draft.item == item && kept.queue == nil)
        #expect(kept.draft.automatic?.verdict == row.automatic?.verdict)
        #expect(try store.spotCheckVerdicts().first?.millisecondsSpent == 1_200)
    }

    @Test("An export writes both tables and the document; what cannot be written is told")
    func exports() throws {
        let run = try run(4)
        keep(run, .faithful, try open(run).queue.cases[0])
        let token = run.token(.verdictExport)
        guard
            case .verdictsExported(token, let export)? = run.engine.run(.exportVerdicts(token)).last
        else {
            Issue.record("no export")
            return
        }
        #expect(export.verdictCount == 1 && export.files.count == 3)
        #expect(export.agreement.count == 1)
        for file in export.files {
            #expect(file.hasPrefix(state.path))
            #expect(try !Data(contentsOf: URL(fileURLWithPath: file)).isEmpty)
        }
        let folder = state.url.appending(path: "exports")
        try FileManager.default.removeItem(at: folder)
        try Data().write(to: folder)
        guard case .requestFailed(_, let failure)? = run.engine.run(.exportVerdicts(token)).last
        else {
            Issue.record("it was written into a file")
            return
        }
        #expect(failure.message.contains("cannot be written") && failure.hint != nil)
    }

    @Test("A queue that is not there, and a name that is none, are told with a hint")
    func refusals() throws {
        let run = try run(4, queue: "none")
        let token = run.token(.spotCheck)
        guard
            case .requestFailed(token, let failure)? = run.engine.run(
                .openSpotCheck(token, rater: "anna")
            ).last
        else {
            Issue.record("opened")
            return
        }
        #expect(failure.message.contains("no queue \"none\"") && failure.hint != nil)
        guard
            case .requestFailed(token, let name)? = run.engine.run(
                .openSpotCheck(token, rater: "\u{1B}")
            ).last
        else {
            Issue.record("opened")
            return
        }
        #expect(!name.message.contains("\u{1B}"))
    }
}
