import Foundation

/// One finished run of a program: what it printed and how it ended.
struct ProgramRun {
    let status: Int32
    let standardOutput: String
    let standardError: String

    /// Runs a program to its end with `extra` added to the environment of the tests.
    init(_ path: String, _ arguments: [String], environment extra: [String: String] = [:]) throws {
        // Files rather than pipes: a pipe that nobody drains stops the program at 64 KiB.
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "output").path
        let errors = folder.appending(path: "errors").path

        let process = try SpawnedProcess(path, arguments, environment: extra) { actions in
            for (descriptor, file) in [(Int32(1), output), (2, errors)] {
                posix_spawn_file_actions_addopen(
                    &actions, descriptor, file, O_WRONLY | O_CREAT, 0o600)
            }
        }
        status = process.wait()
        standardOutput = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
        standardError = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self)
    }

    /// The program under test, built beside the tests.
    static let whyrec: String = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return tests.appending(path: "whyrec").path
    }()

    /// Runs whyrec to its end.
    static func whyrec(
        _ arguments: String..., environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try ProgramRun(whyrec, arguments, environment: environment)
    }
}
