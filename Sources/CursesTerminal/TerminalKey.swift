/// A key press, or text pasted as a whole.
public enum TerminalKey: Hashable, Sendable {
    /// A printable character; space included.
    case character(Character)
    /// Control held with a letter, given in lower case. Those that have a key of their own are
    /// that key: Ctrl-I is tab, Ctrl-J and Ctrl-M are enter, Ctrl-H is backspace.
    case control(Character)
    /// A function key, 1 the first.
    case function(Int)
    /// Keys with a name.
    case enter, escape, tab, backTab, backspace, insert, delete
    /// Arrows and their neighbours.
    case up, down, left, right, home, end, pageUp, pageDown
    /// One of the arrows and their neighbours with shift, alt or control held.
    case modified(Movement, Modifiers)
    /// Text pasted into the terminal, untrusted, line ends as `\n`.
    case paste(String)

    /// The keys that terminals report together with modifiers.
    public enum Movement: String, CaseIterable, Sendable {
        case up, down, right, left, home, end, pageUp, pageDown
    }

    /// Keys held with another.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits that terminals send, less one.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Shift.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt, or Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Control.
        public static let control = Modifiers(rawValue: 4)
    }
}
