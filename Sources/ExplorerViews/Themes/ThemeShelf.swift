import Canvas

/// All themes there are, resolved, with what was wrong in their files.
///
/// Never refuses: the compiled-in `terminal` theme is always there, broken files are left out with
/// a warning, and unknown roles or colours in a good file cost only themselves.
public struct ThemeShelf: Sendable {
    /// The definitions in the order of the picker: `terminal` first, then by name.
    public private(set) var definitions: [ThemeDefinition]
    /// What could not be used, for the message log.
    public private(set) var warnings: [ThemeWarning]

    /// Name of the theme that is compiled in.
    public static let defaultName = "terminal"

    /// Reads theme files.
    ///
    /// - Parameter files: Names and texts; a file that names itself like another one replaces it.
    public init(files: [(name: String, text: String)] = []) {
        var found: [String: ThemeFile] = [:]
        warnings = []
        let builtIn = (name: "terminal.toml", text: Self.terminalTheme)
        for file in [builtIn] + files.sorted(by: { $0.name < $1.name }) {
            let (theme, problems) = ThemeFile.read(file.text, file: file.name)
            warnings += problems
            if let theme { found[theme.name] = theme }
        }
        definitions = []
        let others = found.keys.filter { $0 != Self.defaultName }.sorted()
        for name in [Self.defaultName] + others {
            definitions.append(resolve(name, in: found))
        }
    }

    /// Names in the order of the picker.
    public var names: [String] { definitions.map(\.name) }

    /// The theme of a name at a depth; the default one when there is none of this name.
    public func theme(named name: String, depth: ColorDepth) -> Theme {
        let definition = definitions.first { $0.name == name } ?? definitions[0]
        return Theme(definition, depth: depth)
    }

    mutating func add(_ more: [ThemeWarning]) { warnings += more }

    // MARK: Inheritance

    private mutating func resolve(_ name: String, in files: [String: ThemeFile]) -> ThemeDefinition
    {
        var chain: [ThemeFile] = []
        var next: String? = name
        while let current = next, let file = files[current] {
            if chain.contains(where: { $0.name == current }) {
                warn(file, line: file.parentLine, "themes inherit in a circle at \"\(current)\"")
                break
            }
            chain.append(file)
            if let parent = file.parent, files[parent] == nil {
                warn(file, line: file.parentLine, "there is no theme \"\(parent)\" to inherit from")
            }
            next = file.parent
        }
        var palette: [String: Color] = [:]
        for file in chain.reversed() { palette.merge(file.palette) { $1 } }
        var roles: [Role: ThemeDefinition.Forms] = [:]
        for file in chain.reversed() {
            for entry in file.roles { read(entry, of: file, palette, into: &roles) }
        }
        return ThemeDefinition(name: name, roles: roles)
    }

    private mutating func read(
        _ entry: (name: String, forms: [String], line: Int?), of file: ThemeFile,
        _ palette: [String: Color], into roles: inout [Role: ThemeDefinition.Forms]
    ) {
        guard let role = Role(rawValue: entry.name) else {
            warn(file, line: entry.line, "unknown role \"\(entry.name)\"")
            return
        }
        var styles: [Style] = []
        // The palette belongs to the first form: in the others its names mean the terminal's own.
        for (form, palette) in zip(entry.forms, [palette, [:], [:]]) {
            switch StyleForm.read(form, palette) {
            case .success(let style): styles.append(style)
            case .failure(let problem):
                warn(file, line: entry.line, "\(problem.reason) in \"\(entry.name)\"")
                return
            }
        }
        roles[role] = ThemeDefinition.Forms(
            rich: styles[0], sixteen: styles[1], mono: styles[2])
    }

    private mutating func warn(_ file: ThemeFile, line: Int?, _ reason: String) {
        let warning = ThemeWarning(file: file.file, line: line, reason: reason)
        // A theme that others inherit from is read once for each of them.
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}

/// Reads one form of a role.
enum StyleForm {
    struct Problem: Error, Equatable {
        let reason: String
    }

    static func read(_ text: String, _ palette: [String: Color]) -> Result<Style, Problem> {
        var style = Style.plain
        var isBackground = false
        var hasForeground = false
        for word in text.split(separator: " ").map(String.init) {
            if let attribute = attributes[word] {
                style.attributes.insert(attribute)
            } else if word == "on" {
                isBackground = true
            } else if let color = color(word, palette) {
                if isBackground {
                    style.background = color
                } else if hasForeground {
                    return .failure(Problem(reason: "two colours before \"on\""))
                } else {
                    style.foreground = color
                    hasForeground = true
                }
            } else {
                return .failure(Problem(reason: "unknown colour \"\(word)\""))
            }
        }
        return .success(style)
    }

    private static let attributes: [String: Attributes] = [
        "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
        "strike": .strike, "italic": .italic,
    ]

    private static func color(_ word: String, _ palette: [String: Color]) -> Color? {
        let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
        guard let color = palette[parts[0]] ?? Color(parts[0]) else { return nil }
        guard parts.count == 2 else { return color }
        guard parts[1].hasSuffix("%"), let share = Int(parts[1].dropLast()),
            (0...100).contains(share), let ink = color.rgb, let paper = palette["paper"]?.rgb
        else { return nil }
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8((Int(from) * share + Int(to) * (100 - share) + 50) / 100)
        }
        return .rgb(
            mix(ink.red, paper.red), mix(ink.green, paper.green), mix(ink.blue, paper.blue))
    }
}
