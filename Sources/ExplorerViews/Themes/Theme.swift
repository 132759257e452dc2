import Canvas

/// A look for every role at one depth of colour.
public struct Theme: Sendable, Equatable {
    /// Its name in the picker.
    public let name: String
    /// The depth it was resolved for.
    public let depth: ColorDepth
    private let styles: [Role: Style]

    /// Resolves a definition for a depth.
    public init(_ definition: ThemeDefinition, depth: ColorDepth) {
        name = definition.name
        self.depth = depth
        styles = Dictionary(
            uniqueKeysWithValues: Role.allCases.map { ($0, definition.style($0, depth)) })
    }

    /// The look of a role.
    public subscript(role: Role) -> Style { styles[role] ?? .plain }
}

/// A theme as it is written: looks of some roles, the others left to fallbacks.
public struct ThemeDefinition: Sendable, Equatable {
    /// The three forms of a role: rich, sixteen colours, mono.
    public struct Forms: Sendable, Equatable {
        let rich: Style
        let sixteen: Style
        let mono: Style
    }

    /// Its name in the picker.
    public let name: String
    /// Roles that it or a theme it inherits from gives a look.
    public let roles: [Role: Forms]

    /// The look of a role at a depth: its own, or that of the role it falls back to.
    func style(_ role: Role, _ depth: ColorDepth) -> Style {
        var current: Role? = role
        while let candidate = current {
            if let forms = roles[candidate] {
                return switch depth {
                case .palette, .trueColor: forms.rich
                case .sixteen: forms.sixteen
                case .mono: forms.mono
                }
            }
            current = candidate.fallback
        }
        return .plain
    }
}

/// Something about a theme file that could not be used; everything else of it is.
public struct ThemeWarning: Sendable, Equatable, CustomStringConvertible {
    /// Name of the file.
    public let file: String
    /// Line in it, 1 the first, where there is one.
    public let line: Int?
    /// What is wrong, with the offending text.
    public let reason: String

    /// `dusk.toml:12: unknown role "rank.sideways"`
    public var description: String {
        file + (line.map { ":\($0)" } ?? "") + ": " + reason
    }
}
