import Foundation

/// A program under way, spawned by hand.
///
/// Foundation's Process waits until every heir of its descriptors has ended, and the server that
/// tmux leaves behind is one.
struct SpawnedProcess {
    let identifier: pid_t

    /// The program could not be started.
    struct NotStarted: Error {
        let path: String
        let reason: String
    }

    /// Starts a program with `extra` added to the environment of the tests; it reads nothing.
    ///
    /// - Parameter redirect: Says where descriptors 1 and 2 go.
    init(
        _ path: String, _ arguments: [String], environment extra: [String: String] = [:],
        redirect: (inout posix_spawn_file_actions_t) -> Void
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        redirect(&actions)

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
        identifier = process
    }

    /// Waits for the end. The exit status, or as a shell has it 128 and the signal that ended it.
    func wait() -> Int32 {
        var ending: Int32 = 0
        while waitpid(identifier, &ending, 0) == -1 && errno == EINTR {}
        return ending & 0x7f == 0 ? (ending >> 8) & 0xff : 128 + (ending & 0x7f)
    }
}
