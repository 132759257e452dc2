import Glibc

/// Whole files, read with a limit and written at once or not at all.
public enum MediaFile {
    /// The bytes of a regular file: a folder, pipe or device is refused, as is one above the limit.
    public static func bytes(of path: String, limit: Int) throws(MediaError) -> [UInt8] {
        // Not blocking, so that a pipe in the file's place cannot hold the program up.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw MediaError(
                path: path,
                status.st_mode & S_IFMT == S_IFDIR ? "is a folder" : "is not a regular file",
                hint: "name a file")
        }
        let count = Int(status.st_size)
        guard count <= limit else {
            throw MediaError(
                path: path, "\(count) bytes are more than the \(limit) that are read")
        }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress! + done, count - done)
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw failure(path) }
            guard got > 0 else {
                throw MediaError(
                    path: path, "ended after \(done) of \(count) bytes", hint: "read it again")
            }
            done += got
        }
        return bytes
    }

    /// Writes beside the destination, synchronises and renames: the old file or the new one.
    static func write(_ bytes: [UInt8], to path: String) throws(MediaError) {
        let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).partial"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { break }
            done += written
        }
        let isComplete = done == bytes.count && fsync(descriptor) == 0
        // Read before `close` can change it.
        let reason = errno
        close(descriptor)
        guard isComplete, rename(temporary, path) == 0 else {
            let error =
                isComplete
                ? failure(path) : MediaError(path: path, String(cString: strerror(reason)))
            unlink(temporary)
            throw error
        }
    }

    private static func failure(_ path: String) -> MediaError {
        MediaError(path: path, String(cString: strerror(errno)))
    }
}
