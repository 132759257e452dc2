extension Action {
    /// The actions that a menu lists for a search text, best first; all of them for an empty one.
    ///
    /// - Parameters:
    ///   - text: Letters that must occur in this order in the name or the words of the action.
    ///   - panel: The focused panel; its own actions come first among equals.
    public static func matches(_ text: String, in panel: Panel) -> [Action] {
        let wanted = Array(text.lowercased().filter { $0 != " " })
        let scored = all.enumerated().compactMap { offset, action -> (Int, Int, Action)? in
            let near = action.panels?.contains(panel) == true ? 0 : 1
            if wanted.isEmpty { return (near, offset, action) }
            let name = distance(wanted, in: action.id.rawValue)
            let title = distance(wanted, in: action.title).map { $0 + 4 }
            let key = text.count == 1 && action.keys.contains(.character(Character(text))) ? 0 : nil
            guard let best = [name, title, key].compactMap(\.self).min() else { return nil }
            return (best * 2 + near, offset, action)
        }
        return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Letters skipped when the wanted ones are read off a text from left to right, or nil when
    /// they do not occur in this order.
    static func distance(_ wanted: [Character], in text: String) -> Int? {
        var skipped = 0
        var next = 0
        for character in text.lowercased() where next < wanted.count {
            if character == wanted[next] {
                next += 1
            } else {
                skipped += 1
            }
        }
        return next == wanted.count ? skipped : nil
    }
}

/// A line of the command line: a name, and for some an argument.
public enum Command: Sendable, Equatable {
    /// An action by its name.
    case action(ActionID)
    /// `user TEXT`: watch the first user that matches.
    case user(String)
    /// `find TEXT`: find an item.
    case find(String)
    /// `speed x60`, `speed max`
    case speed(StreamSpeed)
    /// `theme NAME`
    case theme(String)
    /// `without PART,…`: leave out exactly these parts of the model
    case without([String])

    /// Forms with an argument, for the foot of the palette.
    public static let forms = [
        "user TEXT", "find TEXT", "speed 60|max", "theme NAME", "without PART,PART",
    ]

    /// Reads a line; nil when it is no command with all its parts.
    public init?(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = parts.first else { return nil }
        let argument = parts.count > 1 ? parts[1].trimmingSpaces() : ""
        switch (name, argument) {
        case (_, ""):
            guard let id = ActionID(rawValue: name) else { return nil }
            self = .action(id)
        case ("user", _): self = .user(argument)
        case ("find", _): self = .find(argument)
        case ("theme", _): self = .theme(argument)
        case ("without", _):
            self = .without(
                argument.split(separator: ",").map { String($0).trimmingSpaces() })
        case ("speed", "max"): self = .speed(.max)
        case ("speed", _):
            let digits = argument.hasPrefix("x") ? argument.dropFirst() : argument[...]
            guard let factor = Int(digits.filter { $0 != "," }), (1...31_536_000).contains(factor)
            else { return nil }
            self = .speed(.factor(factor))
        default: return nil
        }
    }
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
