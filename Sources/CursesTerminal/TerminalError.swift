/// Why there is no screen. The description is one sentence for people, with a way out.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal(stream: String)
    /// No entry of the terminal database fits, neither the one asked for nor a common one.
    case unknownTerminal(name: String)
    /// The terminal's entry has no way to place text.
    case cannotPlaceText(name: String)
    /// A system call failed.
    case system(call: String, reason: String)

    private static let twin = "`whyrec rank --json` and `whyrec explain` need no screen"

    /// The sentence.
    public var description: String {
        switch self {
        case .notATerminal(let stream):
            "\(stream) is not a terminal; \(Self.twin)"
        case .unknownTerminal(let name):
            "the terminal type \(quoted(name)) is not known on this machine; "
                + "set TERM=xterm-256color, or: \(Self.twin)"
        case .cannotPlaceText(let name):
            "the terminal type \(quoted(name)) cannot place text on a screen; "
                + "set TERM=xterm-256color, or: \(Self.twin)"
        case .system(let call, let reason):
            "the terminal could not be opened: \(call): \(reason)"
        }
    }

    /// An environment variable is untrusted, and this is printed to a terminal.
    private func quoted(_ name: String) -> String {
        let safe = String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix(40).filter { $0.value > 0x1F && $0.value < 0x7F }))
        return name.isEmpty ? "(TERM is not set)" : "\"\(safe)\""
    }
}
