import Foundation

/// Finds the extent of one CSV record and of its fields, RFC 4180.
///
/// Works on the bytes at hand and says when it needs more, so it can be run again from the start
/// of the record once the buffer has grown. Nothing is copied.
struct CSVRecordParser {
    /// A field relative to the start of the record, without its quotes.
    struct Extent {
        var range: Range<Int>
        var hasDoubledQuotes = false
    }

    enum Result {
        case record
        case blank
        case incomplete
        case unclosedQuote
        case end
    }

    /// Fields of the record.
    private(set) var extents: [Extent] = []
    /// Bytes of the record, its line end included.
    private(set) var length = 0
    /// Lines the record spans.
    private(set) var lineCount = 1
    /// Lines after the first at which the open quote stands, nil when none is open.
    private(set) var unclosedQuoteLine: Int?
    /// Text followed a closing quote before the next comma.
    private(set) var hasTextAfterQuote = false

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    /// No caption of public data holds more line breaks.
    private static let maximumJoinedLines = 8

    /// Parses from the start of `bytes`; `isLast` says that no more will come.
    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, expectedFieldCount: Int?
    ) -> Result {
        let result = parse(bytes, isLast: isLast, swallowing: 0)
        guard case .record = result, let expectedFieldCount, extents.count < expectedFieldCount,
            extents.count > 0
        else { return result }
        let short = self
        for joined in 1...Self.maximumJoinedLines {
            switch parse(bytes, isLast: isLast, swallowing: joined) {
            case .incomplete: return .incomplete
            case .record where extents.count == expectedFieldCount: return .record
            case .record where extents.count < expectedFieldCount && lineCount == joined + 1:
                continue
            default:
                self = short
                return .record
            }
        }
        self = short
        return .record
    }

    /// Parses one record, taking the first `swallowed` bare line breaks for text.
    private mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, swallowing swallowed: Int
    ) -> Result {
        extents.removeAll(keepingCapacity: true)
        lineCount = 1
        unclosedQuoteLine = nil
        hasTextAfterQuote = false
        guard !bytes.isEmpty else { return isLast ? .end : .incomplete }
        var toSwallow = swallowed
        var position = 0
        while true {
            if position < bytes.count, bytes[position] == Self.quote {
                guard let close = closingQuote(bytes, opening: position, isLast: isLast) else {
                    return isLast ? .unclosedQuote : .incomplete
                }
                position = close
            } else {
                extents.append(Extent(range: position..<position))
            }
            let fieldEnd = endOfField(bytes, from: position, toSwallow: &toSwallow)
            if extents[extents.count - 1].range.lowerBound == position {
                extents[extents.count - 1].range = position..<fieldEnd
            } else if !isOnlyCarriageReturn(bytes, position..<fieldEnd) {
                hasTextAfterQuote = true
            }
            guard fieldEnd < bytes.count else {
                guard isLast else { return .incomplete }
                return finish(bytes, at: fieldEnd, lineEnd: 0)
            }
            if bytes[fieldEnd] != Self.comma { return finish(bytes, at: fieldEnd, lineEnd: 1) }
            position = fieldEnd + 1
        }
    }

    /// Records the quoted field that opens at `opening`.
    ///
    /// - Returns: The position after its closing quote, nil when more bytes are needed.
    private mutating func closingQuote(
        _ bytes: UnsafeBufferPointer<UInt8>, opening: Int, isLast: Bool
    ) -> Int? {
        let openingLine = lineCount - 1
        var hasDoubledQuotes = false
        var position = opening + 1
        while let base = bytes.baseAddress,
            let match = memchr(base + position, Int32(Self.quote), bytes.count - position)
        {
            let found = UnsafeRawPointer(match) - UnsafeRawPointer(base)
            lineCount += Self.newlines(bytes, position..<found)
            if found + 1 == bytes.count, !isLast { return nil }
            if found + 1 < bytes.count, bytes[found + 1] == Self.quote {
                hasDoubledQuotes = true
                position = found + 2
                continue
            }
            extents.append(
                Extent(range: opening + 1..<found, hasDoubledQuotes: hasDoubledQuotes))
            return found + 1
        }
        unclosedQuoteLine = openingLine
        return nil
    }

    /// The position of the comma or line break that ends the field, or the end of the bytes.
    private mutating func endOfField(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, toSwallow: inout Int
    ) -> Int {
        var position = start
        while position < bytes.count {
            if bytes[position] == Self.comma { return position }
            if bytes[position] == 0x0a {
                if toSwallow == 0 { return position }
                toSwallow -= 1
                lineCount += 1
            }
            position += 1
        }
        return position
    }

    private mutating func finish(
        _ bytes: UnsafeBufferPointer<UInt8>, at end: Int, lineEnd: Int
    ) -> Result {
        length = end + lineEnd
        let last = extents.count - 1
        let range = extents[last].range
        if range.upperBound == end, end > range.lowerBound, bytes[end - 1] == 0x0d {
            extents[last].range = range.lowerBound..<end - 1
        }
        let isBlank = extents.count == 1 && extents[0].range.isEmpty && range.lowerBound == 0
        return isBlank ? .blank : .record
    }

    private func isOnlyCarriageReturn(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        range.isEmpty || (range.count == 1 && bytes[range.lowerBound] == 0x0d)
    }

    private static func newlines(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int {
        var count = 0
        for position in range where bytes[position] == 0x0a { count += 1 }
        return count
    }
}
