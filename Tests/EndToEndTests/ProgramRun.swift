import Foundation

/// One finished run of a program: what it printed and how it ended.
struct ProgramRun {
    let status: Int32
    let standardOutput: String
    let standardError: String

    /// The program could not be started.
    struct NotStarted: Error {
        let path: String
        let reason: String
    }

    /// Runs a program to its end with `extra` added to the environment of the tests.
    ///
    /// Spawned by hand: Foundation's Process waits until every heir of its descriptors has ended,
    /// and the server that tmux leaves behind is one.
    init(_ path: String, _ arguments: [String], environment extra: [String: String] = [:]) throws {
        // Files rather than pipes: a pipe that nobody drains stops the program at 64 KiB.
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "output").path
        let errors = folder.appending(path: "errors").path

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)

        // Worker threads block signals, and a program would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var environment = ProcessInfo.processInfo.environment
        for (name, value) in extra { environment[name] = value }
        let argumentPointers = ([path] + arguments).map { strdup($0) } + [nil]
        let environmentPointers = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        var process = pid_t()
        let failure = posix_spawn(
            &process, path, &actions, &attributes, argumentPointers, environmentPointers)
        guard failure == 0 else {
            throw NotStarted(path: path, reason: String(cString: strerror(failure)))
        }
        var ending: Int32 = 0
        while waitpid(process, &ending, 0) == -1 && errno == EINTR {}
        // The exit status, or as a shell has it 128 and the signal that ended the program.
        status = ending & 0x7f == 0 ? (ending >> 8) & 0xff : 128 + (ending & 0x7f)
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
