/// Which characters a free span may be made of: a choice of ASCII, and the rest of Unicode or not.
public struct CharacterClass: Sendable, Hashable {
    /// Bit b of the pair is ASCII b.
    private var low: UInt64
    private var high: UInt64
    /// Whether characters beyond ASCII may come.
    public var allowsBeyondASCII: Bool

    /// Everything, line breaks and control characters included.
    public static let any = CharacterClass(low: .max, high: .max, allowsBeyondASCII: true)

    /// Everything but ASCII control characters: one line.
    public static let line = CharacterClass(
        low: ~0xFFFF_FFFF, high: ~(1 << 63), allowsBeyondASCII: true)

    /// ASCII letters, the space and `, ; : ' - ( )`: words of a sentence, without digits, without
    /// quotes and without what ends it.
    public static let prose = CharacterClass(
        of: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,;:'-()")

    /// Prose without capitals: no proper name can be written.
    public static let lowercase = prose.excluding("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    private init(low: UInt64, high: UInt64, allowsBeyondASCII: Bool) {
        self.low = low
        self.high = high
        self.allowsBeyondASCII = allowsBeyondASCII
    }

    /// The ASCII characters of a text; others in it are passed over.
    public init(of characters: String) {
        self.init(low: 0, high: 0, allowsBeyondASCII: false)
        for byte in characters.utf8 where byte < 0x80 { insert(byte) }
    }

    /// The class without the ASCII characters of a text; others in it are passed over.
    public func excluding(_ characters: String) -> CharacterClass {
        var result = self
        for byte in characters.utf8 where byte < 0x80 { result.remove(byte) }
        return result
    }

    /// Whether a byte of UTF-8 may stand in the span.
    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<64: low >> UInt64(byte) & 1 == 1
        case 64..<128: high >> UInt64(byte - 64) & 1 == 1
        default: allowsBeyondASCII
        }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }

    private mutating func remove(_ byte: UInt8) {
        if byte < 64 { low &= ~(1 << UInt64(byte)) } else { high &= ~(1 << UInt64(byte - 64)) }
    }
}
