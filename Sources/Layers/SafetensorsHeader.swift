/// The header of a safetensors file, every claim of which has been checked against the file.
///
/// Layout: 8 bytes little-endian header length n; n bytes of JSON in UTF-8, perhaps padded with
/// spaces; the data. The JSON maps each tensor name to `dtype`, `shape` and `data_offsets`, and
/// `__metadata__` to a map of strings. Tensors must cover the data exactly: no overlap, no hole.
struct SafetensorsHeader: Equatable {
    /// More than any real model needs; keeps a hostile length from being believed.
    static let longest = 100_000_000

    /// Tensors in the order of their data.
    let entries: [SafetensorsEntry]
    let metadata: [String: String]
    /// Offset of the data section in the file.
    let dataStart: Int

    /// Parses and checks the header at the start of a whole file.
    init(file: UnsafeRawBufferPointer, path: String) throws(SafetensorsError) {
        func refuse(_ expected: String, _ found: String) -> SafetensorsError {
            SafetensorsError(path: path, expected: expected, found: found)
        }
        guard file.count >= 8 else {
            throw refuse("a header length of 8 bytes", "a file of \(file.count) bytes")
        }
        let claimed = UInt64(littleEndian: file.loadUnaligned(as: UInt64.self))
        guard claimed <= UInt64(Self.longest) else {
            throw refuse("a header of at most \(Self.longest) bytes", "a length of \(claimed)")
        }
        let length = Int(claimed)
        guard length <= file.count - 8 else {
            throw refuse("a header of \(length) bytes", "\(file.count - 8) bytes after its length")
        }
        let bytes = [UInt8](file[8..<8 + length])
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw refuse("a header in UTF-8", "bytes that are not")
        }
        var scanner = SafetensorsScanner(bytes: bytes, path: path)
        let claims = try scanner.header()
        dataStart = 8 + length
        metadata = claims.metadata
        entries = try Self.check(claims.tensors, dataLength: file.count - dataStart, path: path)
    }

    /// Checks types, shapes and offsets of all tensors against the length of the data.
    private static func check(
        _ claims: [SafetensorsScanner.Claim], dataLength: Int, path: String
    ) throws(SafetensorsError) -> [SafetensorsEntry] {
        var entries: [SafetensorsEntry] = []
        entries.reserveCapacity(claims.count)
        for claim in claims {
            entries.append(try check(claim, dataLength: dataLength, path: path))
        }
        entries.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var end = 0
        for entry in entries {
            guard entry.range.lowerBound == end else {
                let kind = entry.range.lowerBound < end ? "an overlap" : "a hole"
                throw SafetensorsError(
                    path: path, tensor: entry.name, expected: "data from byte \(end) on",
                    found: "\(kind): data from byte \(entry.range.lowerBound) on")
            }
            end = entry.range.upperBound
        }
        guard end == dataLength else {
            throw SafetensorsError(
                path: path, expected: "\(end) bytes of data", found: "\(dataLength)")
        }
        return entries
    }

    private static func check(
        _ claim: SafetensorsScanner.Claim, dataLength: Int, path: String
    ) throws(SafetensorsError) -> SafetensorsEntry {
        func refuse(_ expected: String, _ found: String) -> SafetensorsError {
            SafetensorsError(path: path, tensor: claim.name, expected: expected, found: found)
        }
        guard let type = SafetensorsType(rawValue: claim.type) else {
            let known = SafetensorsType.allCases.map(\.rawValue).joined(separator: ", ")
            throw refuse("a type among \(known)", SafetensorsError.quoted(claim.type))
        }
        var bytes = type.byteCount
        // A zero extent makes an empty tensor, whatever the others are.
        if claim.shape.contains(0) { bytes = 0 }
        for extent in claim.shape {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: extent)
            guard !overflow else { throw refuse("a shape that fits in memory", "\(claim.shape)") }
            bytes = product
        }
        let (begin, end) = claim.offsets
        guard begin <= end, end <= dataLength else {
            throw refuse("offsets within \(dataLength) bytes of data", "[\(begin), \(end)]")
        }
        guard end - begin == bytes else {
            throw refuse("\(bytes) bytes for \(type.rawValue) \(claim.shape)", "\(end - begin)")
        }
        return SafetensorsEntry(
            name: claim.name, type: type, shape: claim.shape, range: begin..<end)
    }
}
