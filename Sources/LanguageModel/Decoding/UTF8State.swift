/// What may follow inside a Unicode scalar that was begun: the states of a UTF-8 decoder (Unicode
/// 16, table 3-7).
enum UTF8State: UInt8, Sendable {
    /// Between scalars.
    case boundary
    /// That many bytes 80...BF.
    case one, two, three
    /// A0...BF, then one: no overlong form.
    case afterE0
    /// 80...9F, then one: no surrogate.
    case afterED
    /// 90...BF, then two: no overlong form.
    case afterF0
    /// 80...8F, then two: nothing beyond U+10FFFF.
    case afterF4

    /// The state after a byte; nil when the byte cannot come.
    func next(_ byte: UInt8) -> UTF8State? {
        switch self {
        case .boundary:
            switch byte {
            case 0..<0x80: .boundary
            case 0xC2...0xDF: .one
            case 0xE0: .afterE0
            case 0xED: .afterED
            case 0xE1...0xEF: .two
            case 0xF0: .afterF0
            case 0xF1...0xF3: .three
            case 0xF4: .afterF4
            default: nil
            }
        case .one: byte & 0xC0 == 0x80 ? .boundary : nil
        case .two: byte & 0xC0 == 0x80 ? .one : nil
        case .three: byte & 0xC0 == 0x80 ? .two : nil
        case .afterE0: (0xA0...0xBF).contains(byte) ? .one : nil
        case .afterED: (0x80...0x9F).contains(byte) ? .one : nil
        case .afterF0: (0x90...0xBF).contains(byte) ? .two : nil
        case .afterF4: (0x80...0x8F).contains(byte) ? .two : nil
        }
    }

    /// Bytes that the scalar still needs.
    var missing: Int {
        switch self {
        case .boundary: 0
        case .one: 1
        case .two, .afterE0, .afterED: 2
        case .three, .afterF0, .afterF4: 3
        }
    }

    /// How many bytes at the end of `bytes` belong to a scalar that more bytes could complete.
    static func unfinishedTail(of bytes: some BidirectionalCollection<UInt8>) -> Int {
        for length in 1...3 where length <= bytes.count {
            let tail = bytes.suffix(length)
            // A byte that continues none begins the scalar, whole or not.
            guard tail.first.map({ $0 & 0xC0 != 0x80 }) == true else { continue }
            var state: UTF8State? = .boundary
            for byte in tail { state = state?.next(byte) }
            return state == nil || state == .boundary ? 0 : length
        }
        return 0
    }
}
