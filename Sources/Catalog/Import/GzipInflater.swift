import CZlib

/// zlib's inflate for gzip members.
final class GzipInflater {
    /// True before the first member and after each one.
    private(set) var isBetweenMembers = true

    // zlib keeps a pointer back to the stream, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, plus 16: expect a gzip header.
        let code = inflateInit2_(
            stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else {
            stream.deallocate()
            throw CatalogError(.storage, "zlib cannot start: code \(code)")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func beginMember() throws {
        guard inflateReset(stream) == Z_OK else {
            throw CatalogError(.storage, "zlib cannot start another member")
        }
        isBetweenMembers = false
    }

    /// What zlib says about the last failure.
    var message: String { stream.pointee.msg.map { String(cString: $0) } ?? "unknown cause" }

    /// Unpacks as much as fits; nil when the data is damaged.
    func inflate(
        _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
    ) -> (consumed: Int, produced: Int)? {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let code = CZlib.inflate(stream, Z_NO_FLUSH)
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { return nil }
        if code == Z_STREAM_END { isBetweenMembers = true }
        return (
            input.count - Int(stream.pointee.avail_in),
            output.count - Int(stream.pointee.avail_out)
        )
    }
}
