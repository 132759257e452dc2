/// What the pre-tokenisation patterns of byte-level BPE ask of a scalar.
enum ScalarClass: UInt8 {
    /// `\p{L}`.
    case letter
    /// `\p{N}`.
    case number
    /// `\s`: the property White_Space.
    case space
    /// `[^\s\p{L}\p{N}]`.
    case other

    // Categories as of Unicode 16, which the reference library has; what later versions assign
    // stays `other`, so that ids do not change with the toolchain.
    private static let unicodeVersion = 16

    private static let ascii: [ScalarClass] = (0..<128).map { value in
        switch UInt8(value) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .number
        case 0x09...0x0D, 0x20: .space
        default: .other
        }
    }

    /// The class of the scalar with this value; values that are no scalar are `other`.
    @inline(__always)
    static func of(_ value: UInt32) -> ScalarClass {
        value < 128 ? ascii[Int(value)] : beyondASCII(value)
    }

    private static func beyondASCII(_ value: UInt32) -> ScalarClass {
        guard let scalar = Unicode.Scalar(value) else { return .other }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return isKnown(properties) ? .letter : .other
        case .decimalNumber, .letterNumber, .otherNumber:
            return isKnown(properties) ? .number : .other
        default: return properties.isWhitespace ? .space : .other
        }
    }

    private static func isKnown(_ properties: Unicode.Scalar.Properties) -> Bool {
        properties.age.map { $0.major <= unicodeVersion } ?? false
    }
}
