/// Unicode scalars in a buffer of UTF-8.
enum UTF8Scalar {
    /// The scalar at a position of valid UTF-8, and the number of its bytes.
    ///
    /// Bytes that are not valid UTF-8 give some scalar, never a read outside the buffer.
    @inline(__always)
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[position])
        if first < 0x80 { return (first, 1) }
        func following(_ offset: Int) -> UInt32 {
            let index = position + offset
            return index < bytes.count ? UInt32(bytes[index] & 0x3F) : 0
        }
        if first < 0xE0 {
            return ((first & 0x1F) << 6 | following(1), min(2, bytes.count - position))
        }
        if first < 0xF0 {
            return (
                (first & 0x0F) << 12 | following(1) << 6 | following(2),
                min(3, bytes.count - position)
            )
        }
        let high = (first & 0x07) << 18 | following(1) << 12
        return (high | following(2) << 6 | following(3), min(4, bytes.count - position))
    }

    /// The number of bytes that the first byte of valid UTF-8 announces.
    @inline(__always)
    static func length(first byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The length of the well-formed sequence at a position, nil when it is malformed (table 3-7
    /// of the Unicode standard).
    static func validLength(in bytes: some RandomAccessCollection<UInt8>, at position: Int) -> Int?
    {
        let start = bytes.index(bytes.startIndex, offsetBy: position)
        let first = bytes[start]
        if first < 0x80 { return 1 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard position + length <= bytes.count else { return nil }
        for offset in 1..<length {
            let byte = bytes[bytes.index(start, offsetBy: offset)]
            guard offset == 1 ? second.contains(byte) : 0x80...0xBF ~= byte else { return nil }
        }
        return length
    }

    /// The UTF-8 of U+FFFD, which stands for malformed bytes.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The UTF-8 of a scalar.
    static func encode(_ scalar: Unicode.Scalar) -> [UInt8] { Array(String(scalar).utf8) }
}
