import Alignment
import Catalog
import Foundation
import Layers
import Streaming

/// Stopping a stream and going on with it: the windows, the figures and the learner's state are
/// those of a run that was never stopped, to the bit.
extension PrequentialRun {
    static let fileFormat = "whyrec-stream-2"

    /// What a checkpoint belongs to and where it stands.
    private struct Header: Codable {
        var format: String
        var identity: String
        var clock: WindowClock
        var position: Int
        /// File of the learner beside this one; nil when nothing learns.
        var learner: String?
        /// `OnlineAdapter.stateHash` of that learner: one of another moment, seed or setting that
        /// lies under its name is found out.
        var learnerState: String?
    }

    /// Writes a checkpoint; between two windows only.
    ///
    /// The learner's state goes into a file of its own, named by the position, and the checkpoint
    /// that names it appears after it in one step: whenever the program is killed, a whole pair is
    /// there. Older learner files are removed at the end.
    ///
    /// - Parameters:
    ///   - url: The checkpoint.
    ///   - identity: What it belongs to: model, stream and settings in readable form.
    /// - Throws: `SafetensorsError` when the file system refuses; the old checkpoint still stands.
    public func save(to url: URL, identity: String) throws {
        precondition(clock.count == 0 && !isLearning, "a checkpoint belongs between two windows")
        let folder = url.deletingLastPathComponent()
        let stem = url.deletingPathExtension().lastPathComponent
        var header = Header(
            format: Self.fileFormat, identity: identity, clock: clock, position: position)
        if case .online(let loop) = contenders[0].kind {
            let name = "\(stem).learner-\(position).safetensors"
            try loop.learner.save(to: folder.appendingPathComponent(name))
            header.learner = name
            header.learnerState = loop.learner.stateHash
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = String(decoding: try encoder.encode(header), as: UTF8.self)
        try SafetensorsFile.write(
            meter.tensors(), metadata: ["stream": text], to: url.path, isSealed: true)
        Self.removeLearners(of: stem, in: folder, but: header.learner)
    }

    /// Files of learners that no checkpoint names; what cannot be removed stays.
    private static func removeLearners(of stem: String, in folder: URL, but kept: String?) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix("\(stem).learner-") && name != kept {
            try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
    }

    /// Goes on from a checkpoint; call before the first event is taken.
    ///
    /// Only the first model may learn. What it learned is read back; the moments before the
    /// checkpoint were measured by the session that wrote it.
    ///
    /// - Parameters:
    ///   - identity: What the checkpoint must belong to.
    ///   - recorded: The events of the stream that were acknowledged, in order; the checkpoint may
    ///     be of any moment among them.
    /// - Returns: Number of events it holds; the stream goes on with the next.
    /// - Throws: `SafetensorsError`, `ModelFileError` or `EvaluationError` when the file is damaged
    ///   or belongs to something else. The run is as it was then.
    public mutating func resume(
        from url: URL, identity: String, recorded: [Interaction]
    ) throws -> Int {
        precondition(position == 0 && clock.count == 0, "a run resumes before it starts")
        let file = try SafetensorsFile(path: url.path)
        guard let text = file.metadata["stream"],
            let header = try? JSONDecoder().decode(Header.self, from: Data(text.utf8)),
            header.format == Self.fileFormat
        else { throw EvaluationError("\(url.path) is no \(Self.fileFormat)") }
        try file.checkSeal()
        guard header.identity == identity, header.clock.window == clock.window else {
            throw EvaluationError("\(url.path) belongs to another stream, model or setting")
        }
        guard (0...recorded.count).contains(header.position) else {
            throw EvaluationError(
                "\(url.path) stands at event \(header.position), but \(recorded.count) are recorded"
            )
        }
        let events = Array(recorded[..<header.position])
        var restored = meter
        try restored.restore(file, events: events)
        if case .online(let loop) = contenders[0].kind {
            guard let name = header.learner, !name.contains("/") else {
                throw EvaluationError("\(url.path) names no learner")
            }
            let learner = try OnlineAdapter(
                resuming: url.deletingLastPathComponent().appendingPathComponent(name),
                base: loop.learner.published.without([]).base)
            guard learner.stateHash == header.learnerState else {
                throw EvaluationError("\(name) is not the learner that \(url.path) names")
            }
            replaceLearner(
                OnlineLoop(
                    learner, at: header.position, stopsAfter: loop.stopsAfter,
                    memory: loop.memory))
        }
        move(to: header.position, clock: header.clock, meter: restored)
        return header.position
    }
}
