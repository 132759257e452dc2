import CZlib

/// Writes text line by line into a gzip file; without names and times in its head, so that equal
/// text is equal bytes under one zlib.
final class GzipFile {
    /// Nil once closed.
    private var handle: gzFile?
    private let path: String
    private var buffer: [UInt8] = []

    private static let bufferBytes = 1 << 18

    init(path: String) throws {
        guard let handle = gzopen(path, "wb9") else {
            throw SynthesisError("\(path) cannot be written", hint: "check the folder's rights")
        }
        self.handle = handle
        self.path = path
        buffer.reserveCapacity(Self.bufferBytes + 4_096)
    }

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.bufferBytes { try flush() }
    }

    private func flush() throws {
        guard !buffer.isEmpty else { return }
        let written = gzwrite(handle, buffer, UInt32(buffer.count))
        guard written == buffer.count else {
            throw SynthesisError("\(path) cannot be written whole", hint: "is the disk full?")
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left and closes the file.
    func close() throws {
        try flush()
        let status = gzclose(handle)
        handle = nil
        guard status == Z_OK else {
            throw SynthesisError("\(path) cannot be written whole", hint: "is the disk full?")
        }
    }

    deinit {
        if let handle { gzclose(handle) }
    }
}
