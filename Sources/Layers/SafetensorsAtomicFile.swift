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
        Self.removeLeftovers(of: path)
        temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max))\(Self.suffix)"
        descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    private static let suffix = ".partial"

    /// Removes what programs that were killed left of this file; what cannot be removed stays.
    private static func removeLeftovers(of path: String) {
        let place = Self.place(of: path)
        guard let entries = opendir(place.folder) else { return }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix("\(place.name)."), name.hasSuffix(suffix) else { continue }
            let process = name.dropFirst(place.name.count + 1).prefix { $0 != "-" }
            // A process that is there may still be writing.
            guard let process = pid_t(process), process > 0, kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink("\(place.folder)/\(name)")
        }
    }

    private static func place(of path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, String(path[path.index(after: slash)...]))
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

    /// Calls `body` with everything written so far.
    func withContents<Result>(
        _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(SafetensorsError) -> Result {
        let count = Int(lseek(descriptor, 0, SEEK_CUR))
        guard count > 0 else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
            start != MAP_FAILED
        else { throw Self.failure(path) }
        defer { munmap(start, count) }
        return body(UnsafeRawBufferPointer(start: start, count: count))
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
        let folderDescriptor = open(
            Self.place(of: path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
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
