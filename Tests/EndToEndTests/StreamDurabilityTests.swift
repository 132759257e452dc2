import Foundation
import Testing

@Suite("What is left of a stream when the program is killed")
struct StreamDurabilityTests {
    private let world: CrowdWorld
    /// Windows of 360 later events, eleven in each.
    private let windows = 33
    private let events = 360

    init() throws {
        world = try CrowdWorld()
        try world.train(split: "temporal", epochs: 2)
    }

    private func streaming(_ name: String, _ more: [String] = []) -> [String] {
        [
            "stream", "--workspace", world.workspace(name), "--record", "--window", "11", "--json",
            "--candidates", "sampled:10,full",
        ] + more
    }

    private func document(_ line: some StringProtocol) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    /// What a run came to.
    private struct Ending {
        let windows: Int
        let hash: String
        let recorded: Int
        let total: [String: Double]
        let errors: String
    }

    private func ending(_ arguments: [String]) throws -> Ending {
        let run = try ProgramRun(ProgramRun.whyrec, arguments)
        try #require(run.status == 0, "\(run.standardError)")
        let lines = run.standardOutput.split(separator: "\n")
        let last = try document(#require(lines.last))
        return Ending(
            windows: lines.count - 1, hash: try #require(last["state_hash"] as? String),
            recorded: try #require(last["recorded_events"] as? Int),
            total: try #require(last["total"] as? [String: Double]), errors: run.standardError)
    }

    /// How many events the log holds; looking moves nothing.
    private func recorded(_ name: String) throws -> Int {
        try ending(streaming(name, ["--limit", "1"])).recorded
    }

    /// Files of a workspace's runs folder.
    private func runs(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: world.runs(name)).sorted()
    }

    /// Kills the stream and holds what it had told against what the log has kept.
    private func kill(_ name: String, _ more: [String] = [], at moment: KilledRun.Moment) throws {
        let killed = try KilledRun(streaming(name, more), at: moment)
        let told = try killed.lines.last.map { try document($0)["last_index"] as? Int ?? 0 } ?? 0
        let kept = try recorded(name)
        #expect(kept >= told, "an event was measured and is not in the log")
        #expect(kept <= events, "an event is in the log twice")
    }

    @Test("a stream that is killed goes on to the state and the figures of an undisturbed one")
    func killedStream() throws {
        try world.copy("second")
        let whole = try ending(streaming("first"))
        #expect(whole.windows == windows && whole.recorded == events)

        // Events come in small batches at some hundred a second; before the first checkpoint, which
        // stands at window 20, and after it.
        let slowly = ["--speed", "300"]
        try kill("second", slowly, at: .lines(1))
        try kill("second", slowly, at: .lines(9))
        try kill("second", slowly, at: .lines(21))
        #expect(try runs("second").count == 2, "one checkpoint and one learner")
        let rest = try ending(streaming("second"))
        #expect(rest.windows == windows - 20, "those after the checkpoint")
        #expect(rest.hash == whole.hash && rest.total == whole.total)
        #expect(rest.recorded == events, "every event is in the log once")

        // All is done: nothing is learned or recorded twice.
        let again = try ending(streaming("second"))
        #expect(again.windows == 0 && again.hash == whole.hash && again.total == whole.total)
        #expect(again.recorded == events)
        #expect(try runs("second").count == 2, "what the killed ones had begun is gone")
    }

    @Test("a stream that is killed while it writes a checkpoint is learned from the one before")
    func killedWhileWriting() throws {
        try world.copy("second")
        let whole = try ending(streaming("first"))
        let folder = world.runs("second")
        let checkpoint = try #require(try runs("first").first { !$0.contains("learner") })
        let stem = String(checkpoint.dropLast(".safetensors".count))
        // The learner comes first, then the checkpoint that names it.
        try kill("second", at: .writing(prefix: "\(stem).learner-220", folder: folder))
        try kill("second", at: .writing(prefix: checkpoint, folder: folder))
        try kill("second", at: .writing(prefix: "\(stem).learner-360", folder: folder))
        let rest = try ending(streaming("second"))
        #expect(rest.hash == whole.hash && rest.total == whole.total)
        #expect(rest.recorded == events)
        #expect(try runs("second") == runs("first"), "nothing half-written is left")
    }

    @Test("a checkpoint that is damaged or of a newer format is passed over, and nothing is lost")
    func damagedCheckpoint() throws {
        let whole = try ending(streaming("first"))
        for name in try runs("first") {
            let url = URL(fileURLWithPath: world.runs("first") + "/" + name)
            let bytes = try Data(contentsOf: url)
            var flipped = bytes
            flipped[bytes.count * 2 / 3] ^= 1
            let newer = bytes.replacing(
                Data("whyrec-stream-2".utf8), with: Data("whyrec-stream-3".utf8))
            for damaged in [bytes.prefix(bytes.count / 2), flipped, newer] where damaged != bytes {
                try damaged.write(to: url)
                let rest = try ending(streaming("first"))
                #expect(rest.errors.contains("passed over"))
                #expect(rest.windows == windows, "the stream is learned again from its first event")
                #expect(rest.hash == whole.hash && rest.total == whole.total)
                #expect(rest.recorded == events)
                // The next one finds a sound checkpoint again.
                #expect(try ending(streaming("first")).windows == 0)
            }
        }
    }

    @Test("another seed, setting or window has a checkpoint of its own and leaves this one alone")
    func otherSettings() throws {
        let whole = try ending(streaming("first"))
        let before = try runs("first")
        var hashes: Set<String> = [whole.hash]
        for extra in [["--seed", "8"], ["--set", "rate=0.002"], ["--without", "replay"]] {
            let other = try ending(streaming("first", extra))
            #expect(other.windows == windows && other.recorded == events)
            hashes.insert(other.hash)
        }
        #expect(hashes.count == 4)
        #expect(try runs("first").count == 2 * 4)
        #expect(Set(before).isSubset(of: try runs("first")))
        let again = try ending(streaming("first"))
        #expect(again.windows == 0 && again.hash == whole.hash)
        // The checkpoint of another seed under this one's name is passed over.
        let checkpoint = try #require(before.first { !$0.contains("learner") })
        let strange = try #require(
            try runs("first").first { !$0.contains("learner") && $0 != checkpoint })
        let folder = URL(fileURLWithPath: world.runs("first"))
        try Data(contentsOf: folder.appending(path: strange))
            .write(to: folder.appending(path: checkpoint))
        let rest = try ending(streaming("first"))
        #expect(rest.errors.contains("passed over") && rest.hash == whole.hash)
    }

    /// Runs the program where no file may grow beyond so many blocks of 512 bytes, as on a disk
    /// that is full: a write comes back with an error.
    private func confined(_ blocks: Int, _ arguments: [String]) throws -> ProgramRun {
        let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""
        return try ProgramRun("/bin/sh", ["-c", script, ProgramRun.whyrec] + arguments)
    }

    @Test("a disk that takes no more is told, and what was acknowledged is there afterwards")
    func fullDisk() throws {
        try world.copy("second")
        let whole = try ending(streaming("first"))
        let learner = try #require(try runs("first").first { $0.contains("learner") })
        let attributes = try FileManager.default.attributesOfItem(
            atPath: world.runs("first") + "/" + learner)
        let size = try #require(attributes[.size] as? Int)

        // Room for the events, but for no learner: the stream goes on without checkpoints.
        let partial = try confined(size / 512 / 2, streaming("second"))
        #expect(partial.status == 0, "\(partial.standardError)")
        #expect(partial.standardError.contains("the checkpoint was not written"))
        #expect(try runs("second") == [], "nothing half-written is left")
        let last = try document(#require(partial.standardOutput.split(separator: "\n").last))
        #expect(last["state_hash"] as? String == whole.hash)
        #expect(last["recorded_events"] as? Int == events)

        // No room for an event: the stream stops before it takes effect.
        try world.copy("third")
        let full = try confined(16, streaming("third"))
        #expect(full.status == 1, "\(full.standardError)")
        #expect(!full.standardError.isEmpty)
        for name in ["second", "third"] {
            let rest = try ending(streaming(name))
            #expect(rest.hash == whole.hash && rest.total == whole.total)
            #expect(rest.recorded == events)
        }
    }
}
