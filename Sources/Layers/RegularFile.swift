import Glibc

/// A file opened for reading that is known to be one: no folder, pipe or device.
struct RegularFile: ~Copyable {
    /// Closed with the value.
    let descriptor: Int32
    /// Bytes at the time of opening.
    let byteCount: Int

    /// Opens a file. Throws `SafetensorsError`.
    init(path: String) throws(SafetensorsError) {
        // Not blocking, so that a pipe put in the file's place cannot hold the program up.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw SafetensorsError(
                path: path, expected: "a readable file", found: String(cString: strerror(errno)))
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SafetensorsError(path: path, expected: "a regular file", found: "something else")
        }
        self.descriptor = descriptor
        byteCount = Int(status.st_size)
    }

    deinit { close(descriptor) }
}
