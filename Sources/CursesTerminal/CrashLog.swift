import Glibc

/// Where Swift's crash handler writes.
public enum CrashLog {
    /// Starts the program anew with the crash handler set to write its backtrace to `path` and to
    /// ask nothing. Called at the top of `main`, before anything that must not happen twice.
    ///
    /// The handler would otherwise ask a question on a terminal that is still raw, and the program
    /// would look hung. The runtime reads its settings before `main`, so that only a new start can
    /// change them. Does nothing where the settings exist, as they do in the new start, and returns
    /// where the start fails: a crash then still restores the terminal.
    public static func restartWithBacktraces(in path: String) {
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        // A comma or a space in the path would end the setting.
        guard !path.contains(where: { $0 == "," || $0 == " " }) else { return }
        setenv("SWIFT_BACKTRACE", "enable=yes,interactive=no,color=no,output-to=\(path)", 1)
        var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
        arguments.append(nil)
        // By its own name where that is known, so that it keeps it in lists of processes.
        var path: [CChar] = Array(repeating: 0, count: Int(PATH_MAX))
        if readlink("/proc/self/exe", &path, path.count - 1) > 0 { execv(path, &arguments) }
        execv("/proc/self/exe", &arguments)
        for argument in arguments { free(argument) }
    }
}
