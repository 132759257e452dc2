/// A key press, whatever terminal it came from.
public enum Key: Sendable, Hashable {
    /// A printable character.
    case character(Character)
    /// Control held with a letter, given in lower case.
    case control(Character)
    /// A function key, 1 the first.
    case function(Int)
    /// Keys with a name.
    case enter, escape, tab, backTab, backspace, delete
    /// Arrows and their neighbours.
    case up, down, left, right, pageUp, pageDown, home, end

    /// Name on the screen and in the key table, such as `Ctrl-D`.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .function(let number): "F\(number)"
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        }
    }
}
