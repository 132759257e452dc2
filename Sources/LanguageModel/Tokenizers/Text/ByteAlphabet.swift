/// GPT-2's map of the 256 bytes to printable characters, in which byte-level vocabularies are
/// written: printable Latin-1 stands for itself, the others for U+0100 and following.
///
/// Radford et al. 2019, `bytes_to_unicode` of the published encoder.
enum ByteAlphabet {
    /// The scalar of every byte.
    static let scalars: [Unicode.Scalar] = {
        var next: UInt32 = 0x100
        return (0..<256).map { (byte: UInt32) in
            let isPrintable =
                (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte)
                || (0xAE...0xFF).contains(byte)
            let value = isPrintable ? byte : next
            if !isPrintable { next += 1 }
            // Latin-1 and the 68 values from U+0100 are scalars.
            return Unicode.Scalar(value)!
        }
    }()

    private static let bytes: [UInt8?] = {
        var table = [UInt8?](repeating: nil, count: 0x144)
        for (byte, scalar) in scalars.enumerated() { table[Int(scalar.value)] = UInt8(byte) }
        return table
    }()

    /// The bytes that a token of a byte-level vocabulary stands for; nil when a character of it is
    /// none of the alphabet's.
    static func decode(_ token: some Sequence<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        for scalar in String(decoding: Array(token), as: UTF8.self).unicodeScalars {
            guard scalar.value < 0x144, let byte = bytes[Int(scalar.value)] else { return nil }
            result.append(byte)
        }
        return result
    }

    /// The token that stands for bytes, as UTF-8.
    static func encode(_ token: some Sequence<UInt8>) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in token { text.append(scalars[Int(byte)]) }
        return Array(String(text).utf8)
    }
}
