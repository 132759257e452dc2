import ArgumentParser
import Foundation

/// How the program ends: 0 done, 1 failed, 2 wrong usage.
enum ExitStatus {
    static let failed: Int32 = 1
    static let usage: Int32 = 2

    /// Ends a program that did what it was asked.
    ///
    /// The explorer's engine may be in the middle of an order. `exit` would unload the matrix
    /// library under it, and the thread would crash; this only writes out what was printed.
    static func exitDone() -> Never {
        fflush(nil)
        _exit(0)
    }

    /// Prints an error the way every command does and ends the program.
    static func exit(reporting error: any Error, of command: any ParsableCommand.Type) -> Never {
        let code = command.exitCode(for: error)
        if code == .success { command.exit(withError: error) }
        if code == .validationFailure {
            FileHandle.standardError.write(Data((command.fullMessage(for: error) + "\n").utf8))
            Foundation.exit(usage)
        }
        FileHandle.standardError.write(Data("whyrec: \(error)\n".utf8))
        Foundation.exit(failed)
    }
}
