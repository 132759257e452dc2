import CCurses

/// Turns what curses reads into keys. Holds the text of a paste between its two marks.
struct KeyDecoder {
    /// What `wget_wch` returned: a character, or the code of a function key. The same number may
    /// be either, so they are kept apart.
    enum Input {
        case character(UInt32)
        case code(Int32)
    }

    /// Our own codes, beyond those of curses.
    static let pasteBegin: Int32 = 3000
    static let pasteEnd: Int32 = 3001
    private static let plainBase: Int32 = 3010
    private static let modifiedBase: Int32 = 3100
    static let backTab: Int32 = 3002

    /// A longer paste is cut: it is meant for a search line, and must not fill the memory.
    static let pasteLimit = 1 << 16

    private var pasted: String.UnicodeScalarView?
    // Kept beside the text, whose own count takes a pass over it.
    private var pastedCount = 0

    /// Whether a paste has begun and not ended.
    var isPasting: Bool { pasted != nil }

    /// The next key, or nil where the input completes none.
    mutating func decode(_ input: Input) -> TerminalKey? {
        switch input {
        case .code(Self.pasteBegin):
            pasted = String.UnicodeScalarView()
            pastedCount = 0
            return nil
        case .code(Self.pasteEnd):
            return endPaste()
        case .character(let value):
            if isPasting {
                append(value)
                return nil
            }
            return Self.key(character: value)
        case .code(let code):
            return isPasting ? nil : Self.key(code: code)
        }
    }

    /// Ends a paste, also one whose end mark never came; nil where none was on.
    mutating func endPaste() -> TerminalKey? {
        defer { pasted = nil }
        return pasted.map { .paste(String($0)) }
    }

    private mutating func append(_ value: UInt32) {
        guard pastedCount < Self.pasteLimit else { return }
        guard let scalar = Unicode.Scalar(value == 13 ? 10 : value) else { return }
        pasted?.append(scalar)
        pastedCount += 1
    }

    private static func key(character value: UInt32) -> TerminalKey? {
        switch value {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 0: .control(" ")
        case 1...26: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
        case 28...31: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
        default: Unicode.Scalar(value).map { .character(Character($0)) }
        }
    }

    private static func key(code: Int32) -> TerminalKey? {
        switch code {
        case KEY_UP: .up
        case KEY_DOWN: .down
        case KEY_LEFT: .left
        case KEY_RIGHT: .right
        case KEY_HOME: .home
        case KEY_END: .end
        case KEY_PPAGE: .pageUp
        case KEY_NPAGE: .pageDown
        case KEY_IC: .insert
        case KEY_DC: .delete
        case KEY_BACKSPACE: .backspace
        case KEY_ENTER: .enter
        case KEY_BTAB, backTab: .backTab
        case (curses_key_f0 + 1)...(curses_key_f0 + 24): .function(Int(code - curses_key_f0))
        case plainBase..<(plainBase + 8): plain[Int(code - plainBase)]
        case modifiedBase..<(modifiedBase + 64): modified(Int(code - modifiedBase))
        default: nil
        }
    }

    private static let plain: [TerminalKey] = [
        .up, .down, .right, .left, .home, .end, .pageUp, .pageDown,
    ]

    private static func modified(_ index: Int) -> TerminalKey {
        .modified(
            TerminalKey.Movement.allCases[index / 8],
            TerminalKey.Modifiers(rawValue: UInt8(index % 8)))
    }

    /// The sequences that terminal entries leave out, with the codes they get: shift-tab, pastes,
    /// and the arrows and their neighbours in every form and with every modifier.
    static let sequences: [(bytes: String, code: Int32)] = {
        var found: [(String, Int32)] = [
            ("\u{1B}[200~", pasteBegin), ("\u{1B}[201~", pasteEnd), ("\u{1B}[Z", backTab),
        ]
        let letters = ["A", "B", "C", "D", "H", "F"]
        for (index, letter) in letters.enumerated() {
            found.append(("\u{1B}[\(letter)", plainBase + Int32(index)))
            found.append(("\u{1B}O\(letter)", plainBase + Int32(index)))
        }
        for (number, index) in [(1, 4), (7, 4), (4, 5), (8, 5), (5, 6), (6, 7)] {
            found.append(("\u{1B}[\(number)~", plainBase + Int32(index)))
        }
        // Terminals send one more than the bits of the modifiers.
        for modifiers in 1..<8 {
            for (index, letter) in letters.enumerated() {
                let code = modifiedBase + Int32(index * 8 + modifiers)
                found.append(("\u{1B}[1;\(modifiers + 1)\(letter)", code))
            }
            for (number, index) in [(5, 6), (6, 7)] {
                let code = modifiedBase + Int32(index * 8 + modifiers)
                found.append(("\u{1B}[\(number);\(modifiers + 1)~", code))
            }
        }
        return found
    }()
}
