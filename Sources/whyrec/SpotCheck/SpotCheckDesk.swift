import Catalog
import Explanation
import ExplorerCore
import Foundation

/// The explorer's spot-check: opens queues, draws one where there is none, keeps verdicts.
///
/// Lives on the engine thread. A draw is done in short pieces between other orders, so that lists and
/// evidence are answered meanwhile.
final class SpotCheckDesk {
    private let store: SpotCheckStore
    private let settings: Settings
    private var drawing: Drawing?

    /// What is wanted from the command line.
    struct Settings: Sendable {
        /// The queue to open; nil for the newest.
        var queue: String?
        /// Cases of a queue that is drawn.
        var count = SpotCheckDesk.defaultCount
    }

    /// Cases of a queue unless told otherwise.
    static let defaultCount = 30
    /// Length of the lists that rows are drawn from.
    static let listCount = 20

    private struct Drawing {
        let token: RequestToken
        let rater: String
        let pin: SpotCheckPin
        var draw: SpotCheckDraw
    }

    init(_ workspace: Workspace, _ settings: Settings, stateFolder: URL) {
        store = SpotCheckStore(workspace, stateFolder: stateFolder)
        self.settings = settings
    }

    /// Opens the queue for a rater, or begins to draw one.
    func open(
        _ token: RequestToken, rater: String, _ session: ExplorerSession, seed: UInt64
    ) throws -> [Message] {
        let rater = try SpotCheckText.rater(rater)
        drawing = nil
        let queues = try store.forReading().spotCheckQueues()
        if let name = settings.queue {
            guard let queue = queues.first(where: { $0.name == name }) else {
                throw unknownQueue(name, of: queues)
            }
            return [.spotQueueOpened(token, try opened(queue, rater: rater, isNew: false))]
        }
        if let queue = queues.last {
            return [.spotQueueOpened(token, try opened(queue, rater: rater, isNew: false))]
        }
        let pin = session.spotCheckPin(seed: seed)
        let draw = try session.spotCheckDraw(settings.count, listCount: Self.listCount, pin: pin)
        drawing = Drawing(token: token, rater: rater, pin: pin, draw: draw)
        return [.requestProgressed(token, progress(of: draw))]
    }

    /// Whether a draw is under way.
    var hasWork: Bool { drawing != nil }

    /// Goes on with the draw for a moment.
    func work() -> [Message] {
        guard var current = drawing else { return [] }
        let begin = ContinuousClock.now
        do {
            while try current.draw.step() {
                guard ContinuousClock.now - begin > Self.moment else { continue }
                drawing = current
                return [.requestProgressed(current.token, progress(of: current.draw))]
            }
            drawing = nil
            let writing = try store.forWriting()
            let cases = current.draw.cases()
            let queue = try writing.addSpotCheckQueue(
                named: try writing.freeQueueName(), pin: current.pin, asked: settings.count,
                notes: current.draw.notes(on: cases), cases: cases,
                time: currentMilliseconds())
            return [
                .spotQueueOpened(
                    current.token, try opened(queue, rater: current.rater, isNew: true))
            ]
        } catch {
            drawing = nil
            return [.requestFailed(current.token, Failure(error))]
        }
    }

    /// The longest time a piece of a draw keeps other orders waiting, up to one check.
    private static let moment = Duration.milliseconds(40)

    private func progress(of draw: SpotCheckDraw) -> ExplorerCore.Progress {
        let (done, total) = draw.progress
        return ExplorerCore.Progress(unit: "rows checked", done: done, total: total)
    }

    private func opened(
        _ queue: SpotCheckQueue, rater: String, isNew: Bool
    ) throws -> SpotQueue {
        let reading = try store.forReading()
        let cases = try reading.spotCheckCases(of: queue)
        let own = try reading.spotCheckVerdicts().filter { $0.rater == rater }.current
        return SpotQueue(
            name: queue.name, cases: cases.map(SpotCase.init),
            judgements: Dictionary(
                own.map { ($0.caseID, SpotJudgement($0)) }, uniquingKeysWith: { $1 }),
            notes: queue.notes, isNew: isNew)
    }

    // MARK: Verdicts

    /// Keeps a verdict; when this returns it is on the disk.
    func record(_ record: SpotRecord, _ session: ExplorerSession, seed: UInt64) throws {
        let writing = try store.forWriting()
        let verdict = HumanVerdict(record.judgement.verdict)
        let (note, now) = (record.judgement.note, currentMilliseconds())
        if let id = record.spotCase.id {
            try writing.record(
                verdict, onCase: id, by: record.rater, note: note,
                millisecondsSpent: record.milliseconds, sawCheck: record.sawCheck, time: now)
        } else {
            // The row as it was when it was picked; the stream may have gone on since.
            var pin = session.spotCheckPin(seed: seed)
            pin.modelVersion = record.spotCase.evidence.modelVersion
            pin.adapterVersion = record.spotCase.evidence.adapterVersion
            pin.eventIndex = record.spotCase.evidence.eventIndex
            try writing.record(
                verdict, on: record.spotCase.draft, pin: pin, by: record.rater, note: note,
                millisecondsSpent: record.milliseconds, sawCheck: record.sawCheck, time: now)
        }
    }

    /// Writes all verdicts to files in the state folder.
    func export() throws -> VerdictExport {
        let reading = try store.forReading()
        let document = try VerdictDocument(reading, queue: nil, withHistory: true)
        let folder = store.stateFolder.appending(path: "exports")
        let stem = store.workspace.folder.lastPathComponent + "-verdicts"
        let files = [
            (stem + ".csv", Data(document.verdictTable.text.utf8)),
            (stem + "-agreement.csv", Data(document.agreementTable.text.utf8)),
            (stem + ".json", try document.json()),
        ]
        for (name, data) in files { try write(data, to: folder.appending(path: name)) }
        return VerdictExport(
            files: files.map { folder.appending(path: $0.0).path },
            verdictCount: document.verdicts.count(where: \.current),
            agreement: document.agreementLines)
    }
}

/// A queue that is not there.
func unknownQueue(_ name: String, of queues: [SpotCheckQueue]) -> CommandFailure {
    CommandFailure(
        "there is no queue \"\(SpotCheckText.cleaned(name))\"",
        hint: queues.isEmpty
            ? "draw one with: whyrec spotcheck draw"
            : "queues: \(queues.map(\.name).joined(separator: ", "))")
}

/// Writes a file in one step, its folder first where it is missing.
func write(_ data: Data, to file: URL) throws {
    do {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file, options: .atomic)
    } catch {
        throw CommandFailure(
            "\(file.path) cannot be written: \(error.localizedDescription)",
            hint: "check its folder's permissions and the free space of the disk")
    }
}
