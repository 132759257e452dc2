import Canvas
import TOMLKit

/// The text of one theme file, read but not yet resolved against the themes it inherits from.
///
/// ```toml
/// name = "dusk"
/// inherits = "base-dark"
///
/// [palette]
/// ink = "#d8dee9"
///
/// [roles]          # 256 colours and more, 16 colours, mono
/// "rank.up" = ["blue bold", "blue", "bold"]
/// ```
///
/// A form is `COLOUR [on COLOUR] [bold] [dim] [underline] [reverse] [strike] [italic]`; a colour is a
/// palette name, `#rrggbb`, one of the sixteen names, or `default`, and `/40%` mixes it into the
/// palette's `paper`.
struct ThemeFile {
    let file: String
    let name: String
    let parent: String?
    let parentLine: Int?
    let palette: [String: Color]
    /// Role name, its forms, and the line they are on.
    let roles: [(name: String, forms: [String], line: Int?)]
    private(set) var warnings: [ThemeWarning]

    /// Reads a file; nil and a warning when it is not TOML at all.
    static func read(_ text: String, file: String) -> (ThemeFile?, [ThemeWarning]) {
        do {
            let theme = ThemeFile(try TOMLTable(string: text), text: text, file: file)
            return (theme, theme.warnings)
        } catch let error as TOMLParseError {
            return (
                nil,
                [
                    ThemeWarning(
                        file: file, line: error.source.begin.line, reason: error.description)
                ]
            )
        } catch {
            return (nil, [ThemeWarning(file: file, line: nil, reason: "\(error)")])
        }
    }

    private init(_ table: TOMLTable, text: String, file: String) {
        let lines = LineFinder(text)
        var warnings: [ThemeWarning] = []
        func warn(_ key: String, _ reason: String) {
            warnings.append(ThemeWarning(file: file, line: lines.line(of: key), reason: reason))
        }
        self.file = file
        let stem = file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
        name = table["name"]?.string ?? stem
        parent = table["inherits"]?.string
        parentLine = lines.line(of: "inherits")
        for key in table.keys where !["name", "inherits", "palette", "roles"].contains(key) {
            warn(key, "unknown key \"\(key)\"")
        }
        var palette: [String: Color] = [:]
        for (key, value) in table["palette"]?.table ?? TOMLTable() {
            if let color = value.string.flatMap(Color.init) {
                palette[key] = color
            } else {
                warn(key, "\"\(key)\" is no colour: write \"#rrggbb\" or a name")
            }
        }
        self.palette = palette
        var roles: [(name: String, forms: [String], line: Int?)] = []
        for (key, value) in table["roles"]?.table ?? TOMLTable() {
            let forms = value.array.map { $0.compactMap(\.string) } ?? []
            if forms.count == 3, value.array?.count == 3 {
                roles.append((key, forms, lines.line(of: key)))
            } else {
                warn(key, "\"\(key)\" needs three texts: 256 colours, 16 colours, mono")
            }
        }
        self.roles = roles
        self.warnings = warnings
    }
}

/// Finds the line that a key is on: the parser keeps no positions of values.
private struct LineFinder {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    func line(of key: String) -> Int? {
        lines.firstIndex { line in
            let start = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" }
            guard start.hasPrefix(key) else { return false }
            let rest = start.dropFirst(key.count).drop { $0 == "\"" || $0 == " " }
            return rest.first == "="
        }.map { $0 + 1 }
    }
}
