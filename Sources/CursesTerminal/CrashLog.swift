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
        setenv("SWIFT_BACKTRACE", setting(output: path, backtracer: backtracer()), 1)
        var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
        arguments.append(nil)
        // By its own name where that is known, so that it keeps it in lists of processes.
        var path: [CChar] = Array(repeating: 0, count: Int(PATH_MAX))
        if readlink("/proc/self/exe", &path, path.count - 1) > 0 { execv(path, &arguments) }
        execv("/proc/self/exe", &arguments)
        for argument in arguments { free(argument) }
    }

    /// The runtime's setting. A program that carries the Swift library with it does not know where
    /// the backtracer is and would complain at every start, so it is told, or told to do without.
    static func setting(output: String, backtracer: String?) -> String {
        // A comma or a space in a path would end the setting.
        let isPlain = { (path: String) in !path.contains { $0 == "," || $0 == " " } }
        guard let backtracer, isPlain(backtracer), isPlain(output) else { return "enable=no" }
        return "enable=yes,interactive=no,color=no,output-to=\(output),"
            + "swift-backtrace=\(backtracer)"
    }

    /// The backtracer of the toolchain whose `swift` is first on the path, nil without one.
    private static func backtracer() -> String? {
        guard let path = getenv("PATH") else { return nil }
        for folder in String(cString: path).split(separator: ":") {
            guard let swift = realpath("\(folder)/swift", nil) else { continue }
            defer { free(swift) }
            let programs = String(cString: swift).split(separator: "/").dropLast(2)
            let found =
                "/" + programs.joined(separator: "/")
                + "/libexec/swift/linux/swift-backtrace"
            if access(found, X_OK) == 0 { return found }
        }
        return nil
    }
}
