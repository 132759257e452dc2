import Foundation
import Testing

/// A program that is killed in the middle of its work, after it has printed some lines.
private func kill(_ arguments: [String], afterLines count: Int) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramRun.whyrec)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var lines = 0
    // Reading blocks until there is something to read, so nothing here waits by the clock.
    while lines < count {
        let piece = output.fileHandleForReading.availableData
        if piece.isEmpty { break }
        lines += piece.count { $0 == UInt8(ascii: "\n") }
    }
    #expect(kill(process.processIdentifier, SIGKILL) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "it had ended before it was killed")
}

@Suite("What is left when the program is killed")
struct StreamDurabilityTests {
    private let folder: URL

    /// Forty users in two crowds, thirty events each, a second between two events.
    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-durability-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var rows = ""
        for step in 0..<30 {
            for user in 0..<40 {
                let item = (user % 2) + 2 * ((user / 2 + step) % 32)
                rows += "user\(user)\tfilm\(item)\t\(1_000_000_000 + step * 40 + user)\n"
            }
        }
        let file = folder.appending(path: "interactions.tsv")
        try Data(rows.utf8).write(to: file)
        let run = try ProgramRun.whyrec(
            "import", "tsv", "--interactions", file.path, "--columns", "user=1,item=2,time=3",
            "--workspace", workspace("first"))
        try #require(run.status == 0, "\(run.standardError)")
    }

    private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    private func workspace(_ name: String) -> String { folder.appending(path: name).path }

    private func copy(_ name: String) throws {
        try FileManager.default.copyItem(
            atPath: workspace("first"), toPath: workspace(name))
    }

    private func training(_ name: String, split: String, epochs: Int) -> [String] {
        [
            "train", "--workspace", workspace(name), "--split", split, "--loss", "ce", "--json",
            "--epochs", "\(epochs)",
        ]
    }

    private let shape = ["width=16", "length=8", "blocks=1", "validation-interval=1"]
        .flatMap { ["--set", $0] }

    private func streaming(_ name: String, _ more: [String] = []) -> [String] {
        [
            "stream", "--workspace", workspace(name), "--record", "--window", "11", "--json",
            "--candidates", "sampled:10,full",
        ] + more
    }

    private func document(_ line: some StringProtocol) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    /// The last line of a run, and how many windows it printed.
    private func summary(_ arguments: [String]) throws -> (last: [String: Any], windows: Int) {
        let run = try ProgramRun(ProgramRun.whyrec, arguments)
        try #require(run.status == 0, "\(run.standardError)")
        let lines = run.standardOutput.split(separator: "\n")
        return (try document(#require(lines.last)), lines.count - 1)
    }

    /// Files of a workspace's runs folder.
    private func runs(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: workspace(name) + "/runs").sorted()
    }

    @Test("a stream that is killed goes on to the state and the figures of an undisturbed one")
    func killedStream() throws {
        defer { cleanUp() }
        let trained = try ProgramRun(
            ProgramRun.whyrec,
            training("first", split: "temporal", epochs: 2) + shape)
        try #require(trained.status == 0, "\(trained.standardError)")
        try copy("second")
        let whole = try summary(streaming("first"))
        #expect(whole.windows == 33, "360 later events in windows of eleven")
        let hash = try #require(whole.last["state_hash"] as? String)

        // Killed before the first checkpoint, which stands at window 20, and after it. At eighty
        // events a second most of the stream is still to come.
        try kill(streaming("second", ["--speed", "80"]), afterLines: 2)
        try kill(streaming("second", ["--speed", "80"]), afterLines: 21)
        let rest = try summary(streaming("second"))
        #expect(rest.windows == 13, "those after the checkpoint")
        #expect(rest.last["state_hash"] as? String == hash)
        #expect(rest.last["recorded_events"] as? Int == 360, "every event is in the log once")
        let figures = [whole.last, rest.last].map { $0["total"] as? [String: Double] }
        #expect(figures[0] != nil && figures[0] == figures[1])

        // All is done: nothing is learned or recorded twice.
        let again = try summary(streaming("second"))
        #expect(again.windows == 0 && again.last["state_hash"] as? String == hash)
        #expect(again.last["recorded_events"] as? Int == 360)
        #expect(try runs("second").count == 2, "one checkpoint and one learner")
    }

    @Test("a damaged checkpoint is passed over, and the stream learned again from its events")
    func damagedCheckpoint() throws {
        defer { cleanUp() }
        let trained = try ProgramRun(
            ProgramRun.whyrec, training("first", split: "temporal", epochs: 1) + shape)
        try #require(trained.status == 0, "\(trained.standardError)")
        let whole = try summary(streaming("first"))
        for name in try runs("first") {
            let url = URL(fileURLWithPath: workspace("first") + "/runs/" + name)
            let bytes = try Data(contentsOf: url)
            try bytes.prefix(bytes.count / 2).write(to: url)
            let run = try ProgramRun(ProgramRun.whyrec, streaming("first"))
            #expect(run.status == 0, "\(run.standardError)")
            #expect(run.standardError.contains("passed over"))
            let last = try document(#require(run.standardOutput.split(separator: "\n").last))
            #expect(last["state_hash"] as? String == whole.last["state_hash"] as? String)
            #expect(last["recorded_events"] as? Int == 360)
        }
    }

    @Test("a training that is killed and resumed writes the file of an undisturbed one")
    func killedTraining() throws {
        defer { cleanUp() }
        try copy("second")
        let epochs = 60
        for name in ["first", "second"] {
            let arguments = training(name, split: "leave-one-out", epochs: epochs)
            if name == "second" {
                // The second epoch is told after the state of the first was saved.
                try kill(arguments + shape, afterLines: 2)
                #expect(!FileManager.default.fileExists(atPath: model(name)))
            }
            let rest = name == "first" ? shape : ["--resume"]
            let run = try ProgramRun(ProgramRun.whyrec, arguments + rest)
            try #require(run.status == 0, "\(run.standardError)")
        }
        let files = try ["first", "second"].map {
            try Data(contentsOf: URL(fileURLWithPath: model($0)))
        }
        #expect(files[0] == files[1])
    }

    private func model(_ name: String) -> String {
        workspace(name) + "/models/sasrec-ce.safetensors"
    }
}
