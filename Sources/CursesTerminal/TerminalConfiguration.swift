import Canvas

/// How to open the terminal.
public struct TerminalConfiguration: Sendable {
    /// When frames are wrapped in synchronized output (mode 2026), which hides half-drawn frames.
    public enum SynchronizedOutput: String, CaseIterable, Sendable {
        /// Where the terminal's name is of a family that knows the mode or ignores it.
        case auto
        /// Always.
        case on
        /// Never.
        case off
    }

    /// The environment: `TERM`, `COLORTERM`, `NO_COLOR`, `ESCDELAY`.
    public var environment: [String: String]
    /// The colours asked for on the command line; nil leaves it to the terminal.
    public var colorDepth: ColorDepth?
    /// When frames are wrapped in synchronized output.
    public var synchronizedOutput = SynchronizedOutput.auto
    /// Whether a common terminal type stands in for one that is not known here.
    public var fallsBack = true
    /// The file that takes standard error while the screen is up; nil leaves standard error alone.
    public var logPath: String?
    /// The descriptor that keys are read from.
    public var input: Int32 = 0
    /// The descriptor that the screen is written to.
    public var output: Int32 = 1

    /// A configuration with everything at its default.
    public init(environment: [String: String]) {
        self.environment = environment
    }

    /// The terminal types to try, best first: a true-colour entry where that is wanted, the type
    /// asked for, and common ones to fall back on.
    var terminalNames: [String] {
        let given = environment["TERM"] ?? ""
        var names: [String] = []
        if ColorDepth.wantsTrueColor(requested: colorDepth, environment: environment) {
            let family = given.hasSuffix("-256color") ? String(given.dropLast(9)) : given
            names.append(given.hasSuffix("-direct") ? given : family + "-direct")
        }
        names.append(given)
        if fallsBack && given != "dumb" { names += ["xterm-256color", "xterm", "vt100"] }
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && $0 != "-direct" && seen.insert($0).inserted }
    }

    /// Whether a terminal of this type knows xterm's private modes, or at least ignores them.
    static func knowsPrivateModes(_ name: String) -> Bool {
        let families = [
            "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "ghostty",
            "contour", "konsole", "gnome", "vte", "st", "iterm", "mintty",
        ]
        return families.contains { name == $0 || name.hasPrefix($0 + "-") }
    }
}
