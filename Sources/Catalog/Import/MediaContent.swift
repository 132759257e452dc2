import Foundation

/// What the catalogue notes of a picture or sound: hash and size.
struct MediaContent {
    let hash: UInt64
    let byteCount: Int

    /// Reads a regular file; nil for a folder, a pipe, a device, or what cannot be read.
    init?(_ file: URL) {
        // Not blocking, so that a pipe put in the file's place cannot hold the import up.
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        guard let content = try? handle.readToEnd() ?? Data() else { return nil }
        var hash = ContentHash()
        content.withUnsafeBytes { hash.absorb($0) }
        self.hash = hash.value
        byteCount = content.count
    }
}
