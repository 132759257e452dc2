import Foundation

/// One finished run of a program: what it printed and how it ended.
struct ProgramRun {
    let status: Int32
    let standardOutput: String
    let standardError: String

    /// Runs a program to its end with `extra` added to the environment of the tests.
    init(_ path: String, _ arguments: [String], environment extra: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        for (name, value) in extra { environment[name] = value }
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        // Files rather than pipes: a pipe that nobody drains stops the program at 64 KiB.
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "output")
        let errors = folder.appending(path: "errors")
        try Data().write(to: output)
        try Data().write(to: errors)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        standardOutput = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        standardError = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
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
