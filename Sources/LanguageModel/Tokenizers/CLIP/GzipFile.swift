import CZlib

/// Unpacks a gzip file that is held in memory.
enum GzipFile {
    /// A damaged or hostile file must not fill the memory.
    static let maximumBytes = 64 << 20

    /// The contents of the first member.
    static func inflate(_ bytes: [UInt8], path: String) throws(LanguageModelError) -> [UInt8] {
        func refuse(_ found: String) -> LanguageModelError {
            LanguageModelError(path: path, expected: "a gzip file", found: found)
        }
        guard bytes.count <= maximumBytes else { throw refuse("\(bytes.count) bytes") }
        // zlib keeps a pointer back to the stream, so it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        // 15 bits of window, plus 16: expect a gzip header.
        guard
            inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw refuse("no memory to unpack it") }
        defer { inflateEnd(stream) }
        var output = [UInt8](repeating: 0, count: max(4096, bytes.count * 4))
        var produced = 0
        var code = Z_OK
        while code == Z_OK {
            if produced == output.count {
                guard output.count < maximumBytes else {
                    throw refuse("more than \(maximumBytes) bytes unpacked")
                }
                output += [UInt8](repeating: 0, count: output.count)
            }
            let consumed = Int(stream.pointee.total_in)
            code = bytes.withUnsafeBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    // zlib reads its input without changing it.
                    stream.pointee.next_in = UnsafeMutablePointer(
                        mutating: input.baseAddress.map { $0 + consumed })
                    stream.pointee.avail_in = UInt32(input.count - consumed)
                    stream.pointee.next_out = output.baseAddress.map { $0 + produced }
                    stream.pointee.avail_out = UInt32(output.count - produced)
                    return CZlib.inflate(stream, Z_NO_FLUSH)
                }
            }
            produced = Int(stream.pointee.total_out)
        }
        guard code == Z_STREAM_END else {
            throw refuse(
                stream.pointee.msg.map { LanguageModelError.quoted(String(cString: $0)) }
                    ?? "an early end")
        }
        return Array(output[..<produced])
    }
}
