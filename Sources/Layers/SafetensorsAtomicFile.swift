import Glibc

/// A file that appears under its name only when it is complete and on disk.
///
/// It is written beside its destination under a temporary name, synchronised, and renamed; a crash
/// at any moment leaves the old file or the new one.
struct AtomicFile: ~Copyable {
    let path: String
    private let temporary: String
    private var descriptor: Int32

    init(path: String) throws(SafetensorsError) {
        self.path = path
        temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).partial"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Appends all bytes.
    mutating func write(_ bytes: [UInt8]) throws(SafetensorsError) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw Self.failure(path) }
            done += written
        }
    }

    /// Makes the file durable and gives it its name. The temporary file is gone either way.
    mutating func commit() throws(SafetensorsError) {
        guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
            let failure = Self.failure(path)
            discard()
            throw failure
        }
        // The rename itself lives in the folder. A folder that cannot be synchronised, as on some
        // network file systems, still holds the complete file.
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folderDescriptor >= 0 {
            fsync(folderDescriptor)
            close(folderDescriptor)
        }
    }

    /// Removes the unfinished file.
    mutating func discard() {
        unlink(temporary)
    }

    private static func failure(_ path: String) -> SafetensorsError {
        SafetensorsError(
            path: path, expected: "a file that can be written",
            found: String(cString: strerror(errno)))
    }
}
