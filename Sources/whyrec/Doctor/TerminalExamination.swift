import Catalog
import Foundation

/// What the terminal and its environment allow, without starting the screen.
struct TerminalExamination {
    let environment: [String: String]

    func findings() -> [DoctorFinding] {
        [typeFinding(), colourFinding(), localeFinding(), sizeFinding()].compactMap(\.self)
    }

    private var type: String { environment["TERM"] ?? "" }

    private func typeFinding() -> DoctorFinding? {
        if type.isEmpty || type == "dumb" {
            return DoctorFinding(
                code: "terminal-type", severity: .warning, count: 1,
                example: "TERM is \(type.isEmpty ? "not set" : "dumb")",
                advice: "the explorer needs a terminal; set TERM, such as xterm-256color")
        }
        guard !isDescribed else { return nil }
        return DoctorFinding(
            code: "terminal-type", severity: .error, count: 1,
            example: "TERM=\(type) is not in the terminfo database",
            advice: "set TERM to a known type such as xterm-256color, or install ncurses-term")
    }

    /// Whether a terminfo entry exists where ncurses looks for one.
    private var isDescribed: Bool {
        guard let first = type.unicodeScalars.first, !type.contains("/") else { return false }
        var folders = [
            "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
        ]
        if let home = environment["HOME"] { folders.append(home + "/.terminfo") }
        if let own = environment["TERMINFO"] { folders.append(own) }
        folders += (environment["TERMINFO_DIRS"] ?? "").split(separator: ":").map(String.init)
        return folders.contains { folder in
            [String(first), String(first.value, radix: 16)].contains {
                FileManager.default.fileExists(atPath: "\(folder)/\($0)/\(type)")
            }
        }
    }

    private func colourFinding() -> DoctorFinding? {
        if let value = environment["NO_COLOR"], !value.isEmpty {
            return DoctorFinding(
                code: "terminal-colours", severity: .info, count: 0, example: "NO_COLOR is set",
                advice: "meaning is carried by shape and weight alone")
        }
        let isTrueColour = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
        let colours =
            isTrueColour
            ? 16_777_216 : type.contains("256color") || type.contains("direct") ? 256 : 8
        guard colours < 256 else { return nil }
        return DoctorFinding(
            code: "terminal-colours", severity: .info, count: colours,
            example: "TERM=\(type) promises \(colours) colours",
            advice: "themes fall back to the basic colours; TERM=xterm-256color shows more")
    }

    private func localeFinding() -> DoctorFinding? {
        let locale =
            ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty } ?? ""
        let plain = locale.lowercased().replacingOccurrences(of: "-", with: "")
        guard !plain.contains("utf8") else { return nil }
        return DoctorFinding(
            code: "terminal-locale", severity: .warning, count: 1,
            example: locale.isEmpty ? "no locale is set" : "the locale is \(locale)",
            advice: "titles and lines need UTF-8: export LANG=C.UTF-8")
    }

    private func sizeFinding() -> DoctorFinding? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1,
            ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        guard size.ws_col < 80 || size.ws_row < 24 else { return nil }
        return DoctorFinding(
            code: "terminal-size", severity: .warning, count: Int(size.ws_col),
            example: "the window is \(size.ws_col)x\(size.ws_row)",
            advice: "panels need 80x24; wider windows show more of them")
    }
}
