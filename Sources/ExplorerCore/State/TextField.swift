/// One line of text with a cursor.
public struct TextField: Sendable, Equatable {
    /// What was typed.
    public internal(set) var text: String
    /// Characters before the cursor, 0 ... text.count.
    public internal(set) var cursor: Int

    /// Longest text taken, in characters.
    public static let limit = 200

    /// A field with the cursor behind its text.
    public init(_ text: String = "") {
        self.text = text
        cursor = text.count
    }

    /// Inserts what can be drawn; control characters and line ends are dropped.
    mutating func insert(_ addition: String) {
        let kept = addition.filter { character in
            character.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
            }
        }
        let room = kept.prefix(max(0, Self.limit - text.count))
        text.insert(contentsOf: room, at: text.index(text.startIndex, offsetBy: cursor))
        cursor += room.count
    }

    /// Applies an editing key; false when the key edits nothing.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            text.remove(at: text.index(text.startIndex, offsetBy: cursor))
        case .delete:
            guard cursor < text.count else { return true }
            text.remove(at: text.index(text.startIndex, offsetBy: cursor))
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        case .control("u"): self = TextField()
        case .control("w"): removeWord()
        default: return false
        }
        return true
    }

    private mutating func removeWord() {
        var before = text.prefix(cursor)
        while before.last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
        let after = text.dropFirst(cursor)
        cursor = before.count
        text = String(before + after)
    }
}
