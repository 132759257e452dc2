/// Reads the fields of a protocol-buffer message, one after another.
///
/// The message is hostile input: no length is believed before it is checked against what is left.
struct ProtobufReader {
    /// The value of a field.
    enum Value {
        case integer(UInt64)
        case fixed32(UInt32)
        case fixed64(UInt64)
        case bytes(Range<Int>)
    }

    private let bytes: [UInt8]
    private let path: String
    private let end: Int
    /// Where the next byte is read.
    private(set) var position: Int

    /// Reads a whole file.
    init(_ bytes: [UInt8], path: String) {
        self.init(bytes, range: 0..<bytes.count, path: path)
    }

    /// Reads a message inside another.
    init(_ bytes: [UInt8], range: Range<Int>, path: String) {
        self.bytes = bytes
        self.path = path
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next field, nil at the end of the message.
    mutating func next() throws(LanguageModelError) -> (number: UInt64, value: Value, at: Int)? {
        guard position < end else { return nil }
        let start = position
        let tag = try varint()
        guard tag >> 3 > 0, tag >> 3 < 1 << 29 else {
            throw error(at: start, expected: "a field number", found: "\(tag >> 3)")
        }
        let value: Value
        switch tag & 7 {
        case 0: value = .integer(try varint())
        case 1: value = .fixed64(try fixed(8))
        case 2:
            let length = try varint()
            guard length <= UInt64(end - position) else {
                throw error(
                    at: start, expected: "a field of at most \(end - position) bytes",
                    found: "a length of \(length)")
            }
            value = .bytes(position..<position + Int(length))
            position += Int(length)
        case 5: value = .fixed32(UInt32(truncatingIfNeeded: try fixed(4)))
        default:
            throw error(at: start, expected: "a wire type 0, 1, 2 or 5", found: "\(tag & 7)")
        }
        return (tag >> 3, value, start)
    }

    /// An error about the field at a byte of the file.
    func error(at byte: Int, expected: String, found: String) -> LanguageModelError {
        LanguageModelError(path: path, place: "byte \(byte)", expected: expected, found: found)
    }

    private mutating func varint() throws(LanguageModelError) -> UInt64 {
        let start = position
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard position < end else { break }
            let byte = UInt64(bytes[position])
            position += 1
            // The tenth byte has one bit to give.
            if shift == 63, byte > 1 { break }
            value |= (byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw error(at: start, expected: "an integer of at most 10 bytes", found: "no end of it")
    }

    private mutating func fixed(_ count: Int) throws(LanguageModelError) -> UInt64 {
        guard end - position >= count else {
            throw error(
                at: position, expected: "\(count) bytes", found: "\(end - position) to the end")
        }
        var value: UInt64 = 0
        for offset in 0..<count {
            value |= UInt64(bytes[position + offset]) << (8 * UInt64(offset))
        }
        position += count
        return value
    }
}
