import CZlib
import Glibc

/// Whole files of features, plain or gzip, read with a limit.
enum BoundedFile {
    /// Most bytes of a file, unpacked: 4 million items of 1,024 half-precision values.
    static let byteLimit = 8 << 30

    /// The bytes of a regular file, unpacked where they are gzip.
    ///
    /// A folder, pipe or device is refused, and so is a file with more bytes than the limit,
    /// counted unpacked, because a few packed bytes can stand for any number.
    static func bytes(
        of path: String, limit: Int = byteLimit
    ) throws(FeatureFileError) -> [UInt8] {
        // Not blocking, so that a pipe put in the file's place cannot hold the program up.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw FeatureFileError(
                path: path, reason: "cannot be read: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let file = gzdopen(descriptor, "rb")
        else {
            close(descriptor)
            throw FeatureFileError(
                path: path, reason: "is not a regular file", hint: "name a file of features")
        }
        defer { gzclose(file) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = gzread(file, &piece, UInt32(piece.count))
            guard got >= 0 else {
                throw FeatureFileError(
                    path: path, reason: "cannot be unpacked: \(message(file))",
                    hint: "the file is damaged or incomplete: fetch it again")
            }
            if got == 0 { break }
            bytes += piece[..<Int(got)]
            guard bytes.count <= limit else {
                throw FeatureFileError(
                    path: path, reason: "holds more than \(limit) bytes unpacked")
            }
        }
        // An early end of packed data reads as an end of file; only the error state tells.
        var code: Int32 = 0
        _ = gzerror(file, &code)
        guard code == Z_OK || code == Z_STREAM_END else {
            throw FeatureFileError(
                path: path, reason: "cannot be unpacked: \(message(file))",
                hint: "the file is damaged or incomplete: fetch it again")
        }
        return bytes
    }

    private static func message(_ file: gzFile) -> String {
        var code: Int32 = 0
        let text = gzerror(file, &code).map { String(cString: $0) } ?? ""
        return text.isEmpty ? "code \(code)" : FeatureFileError.quoted(text)
    }
}
