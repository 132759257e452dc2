import Foundation

/// Cuts the bytes of a file into records and records into fields.
///
/// Lines end with LF or CRLF; a lone carriage return is text. Blank lines are passed over, and so
/// is a byte order mark. The buffer holds one record at a time and never grows beyond
/// `maximumRecordBytes`, so a file without line breaks costs no memory.
final class RecordReader {
    /// How a record is written.
    enum Syntax: Sendable, Equatable {
        /// The whole line is one field.
        case line
        /// Fields between a byte, without quoting.
        case separated(UInt8)
        /// Fields between `::`.
        case doubleColon
        /// Fields between runs of spaces and tabs.
        case words
        /// RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes.
        case csv

        static let tabs = Syntax.separated(UInt8(ascii: "\t"))
    }

    /// What came next in the file.
    enum Outcome {
        case record
        case rejected(RowRejection)
        case end
    }

    /// A longer record is rejected; the longest reviews of public data are a tenth of it.
    static let maximumRecordBytes = 4 << 20

    /// Line on which the current record begins, from 1.
    private(set) var line = 0
    /// When set, a CSV record with fewer fields is joined with the lines after it while that makes
    /// the count right: some captions hold line breaks that were never quoted.
    var expectedFieldCount: Int?

    let file: URL
    private let source: ByteSource
    private let syntax: Syntax
    private var buffer: UnsafeMutableBufferPointer<UInt8>
    private var start = 0
    private var end = 0
    private var reachedEnd = false
    private var nextLine = 1
    private var fields: [Range<Int>] = []
    private var parser = CSVRecordParser()

    init(file: URL, syntax: Syntax) throws {
        self.file = file
        self.syntax = syntax
        source = try ByteSource(file: file)
        buffer = .allocate(capacity: 1 << 18)
        try checkStart()
    }

    deinit { buffer.deallocate() }

    // MARK: - Position

    /// Bytes of the file on disk, and how many of them were read.
    var progress: (read: Int, total: Int) { (source.fileBytesRead, source.fileByteCount) }

    /// Where the next record begins: unpacked byte offset and line.
    var checkpoint: (offset: Int, line: Int) { (source.position - (end - start), nextLine) }

    /// Continues at a checkpoint of an earlier run.
    func resume(at checkpoint: (offset: Int, line: Int)) throws {
        let behind = checkpoint.offset - (source.position - (end - start))
        precondition(behind >= 0, "a reader only moves forward")
        if behind <= end - start {
            start += behind
        } else {
            start = 0
            end = 0
            try source.skip(to: checkpoint.offset)
        }
        nextLine = checkpoint.line
    }

    // MARK: - Records

    var fieldCount: Int { fields.count }

    /// A field of the current record.
    subscript(index: Int) -> Field {
        Field(bytes: UnsafeBufferPointer(rebasing: buffer[fields[index]]))
    }

    /// Moves to the next record.
    func next() throws -> Outcome {
        while true {
            let outcome = try syntax == .csv ? nextQuoted() : nextLineRecord()
            guard let outcome else { continue }
            return outcome
        }
    }

    /// Reads one line and splits it; nil for a blank one.
    private func nextLineRecord() throws -> Outcome? {
        guard let range = try readLine() else {
            return start == end && reachedEnd ? .end : .rejected(try skipLongLine())
        }
        fields.removeAll(keepingCapacity: true)
        if range.isEmpty { return nil }
        switch syntax {
        case .line, .csv: fields.append(range)
        case .separated(let separator): split(range, at: separator)
        case .doubleColon: splitAtDoubleColons(range)
        case .words: splitWords(range)
        }
        return fields.isEmpty ? nil : .record
    }

    /// The next line without its end, consumed; nil at the end or when it is too long to hold.
    private func readLine() throws -> Range<Int>? {
        var searched = start
        while true {
            if let base = buffer.baseAddress,
                let match = memchr(base + searched, 0x0a, end - searched)
            {
                let newline = UnsafeRawPointer(match) - UnsafeRawPointer(base)
                return consumeLine(upTo: newline, next: newline + 1)
            }
            searched = end - start
            guard try fill() else {
                if reachedEnd, start < end { return consumeLine(upTo: end, next: end) }
                return nil
            }
            searched += start
        }
    }

    private func consumeLine(upTo newline: Int, next: Int) -> Range<Int> {
        let range = start..<newline
        line = nextLine
        nextLine += 1
        start = next
        return range.isEmpty || buffer[newline - 1] != 0x0d
            ? range : range.lowerBound..<newline - 1
    }

    private func skipLongLine() throws -> RowRejection {
        let sample = Field(
            bytes: UnsafeBufferPointer(rebasing: buffer[start..<min(start + 60, end)]))
        let rejection = RowRejection(
            "the line is longer than \(Self.maximumRecordBytes >> 20) MiB", sample)
        line = nextLine
        nextLine += 1
        while true {
            if let base = buffer.baseAddress, let match = memchr(base + start, 0x0a, end - start) {
                start = UnsafeRawPointer(match) - UnsafeRawPointer(base) + 1
                return rejection
            }
            start = 0
            end = 0
            guard try fill() else { return rejection }
        }
    }

    // MARK: - Fields

    private func split(_ range: Range<Int>, at separator: UInt8) {
        var fieldStart = range.lowerBound
        for position in range where buffer[position] == separator {
            fields.append(fieldStart..<position)
            fieldStart = position + 1
        }
        fields.append(fieldStart..<range.upperBound)
    }

    private func splitAtDoubleColons(_ range: Range<Int>) {
        let colon = UInt8(ascii: ":")
        var fieldStart = range.lowerBound
        var position = range.lowerBound
        while position + 1 < range.upperBound {
            if buffer[position] == colon, buffer[position + 1] == colon {
                fields.append(fieldStart..<position)
                position += 2
                fieldStart = position
            } else {
                position += 1
            }
        }
        fields.append(fieldStart..<range.upperBound)
    }

    private func splitWords(_ range: Range<Int>) {
        var wordStart: Int?
        for position in range {
            let isSpace = buffer[position] == 0x20 || buffer[position] == 0x09
            if isSpace, let begin = wordStart {
                fields.append(begin..<position)
                wordStart = nil
            } else if !isSpace, wordStart == nil {
                wordStart = position
            }
        }
        if let wordStart { fields.append(wordStart..<range.upperBound) }
    }

    // MARK: - Quoted fields

    /// Reads one CSV record; nil for a blank line.
    private func nextQuoted() throws -> Outcome? {
        while true {
            let result = parser.parse(
                UnsafeBufferPointer(rebasing: buffer[start..<end]), isLast: reachedEnd,
                expectedFieldCount: expectedFieldCount)
            switch result {
            case .incomplete:
                if try fill() { continue }
                if reachedEnd { continue }
                return try rejectUnclosed(quoteLine: parser.unclosedQuoteLine)
            case .unclosedQuote:
                return try rejectUnclosed(quoteLine: parser.unclosedQuoteLine)
            case .end:
                return .end
            case .blank:
                start += parser.length
                nextLine += 1
                return nil
            case .record:
                return accept()
            }
        }
    }

    private func accept() -> Outcome {
        fields.removeAll(keepingCapacity: true)
        for extent in parser.extents {
            let range = start + extent.range.lowerBound..<start + extent.range.upperBound
            fields.append(extent.hasDoubledQuotes ? unescape(range) : range)
        }
        line = nextLine
        nextLine += parser.lineCount
        start += parser.length
        if parser.hasTextAfterQuote {
            return .rejected(RowRejection("there is text after a closing quote", self[0]))
        }
        return .record
    }

    /// Skips only the line where the record began, so that one stray quote costs one row.
    private func rejectUnclosed(quoteLine: Int?) throws -> Outcome {
        let opened = nextLine + (quoteLine ?? 0)
        guard let range = try readLine() else { return .rejected(try skipLongLine()) }
        let sample = Field(bytes: UnsafeBufferPointer(rebasing: buffer[range]))
        return .rejected(
            quoteLine == nil
                ? RowRejection(
                    "the record is longer than \(Self.maximumRecordBytes >> 20) MiB", sample)
                : RowRejection("the quote opened on line \(opened) is never closed", sample))
    }

    /// Turns doubled quotes into single ones, in place.
    private func unescape(_ range: Range<Int>) -> Range<Int> {
        let quote = UInt8(ascii: "\"")
        var target = range.lowerBound
        var position = range.lowerBound
        while position < range.upperBound {
            buffer[target] = buffer[position]
            target += 1
            position += buffer[position] == quote ? 2 : 1
        }
        return range.lowerBound..<target
    }

    // MARK: - Buffer

    /// Reads more bytes behind the unread ones; false at the end or when the record is too long.
    private func fill() throws -> Bool {
        guard !reachedEnd else { return false }
        guard end - start < Self.maximumRecordBytes, let base = buffer.baseAddress else {
            return false
        }
        if start > 0 {
            base.update(from: base + start, count: end - start)
            end -= start
            start = 0
        }
        if end == buffer.count {
            let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
            larger.baseAddress?.update(from: base, count: end)
            buffer.deallocate()
            buffer = larger
        }
        let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
        end += count
        reachedEnd = count == 0
        return count > 0
    }

    /// Refuses binary files before the first row and passes over a byte order mark.
    private func checkStart() throws {
        while try end < 4096 && fill() {}
        let head = UnsafeBufferPointer(rebasing: buffer[..<end])
        if head.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
        if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) {
            throw CatalogError(
                .badSource, "\(file.path) is UTF-16", hint: "convert it: iconv -f UTF-16 -t UTF-8")
        }
        // A stray NUL or escape damages a row; compressed or binary bytes hold a tenth of them.
        let controls = head.count(where: { $0 < 0x09 || ($0 > 0x0d && $0 < 0x20 && $0 != 0x1b) })
        guard controls * 20 > head.count else { return }
        throw CatalogError(
            .badSource, "\(file.path) is a binary file, not text",
            hint: "give the file of ratings itself")
    }
}
