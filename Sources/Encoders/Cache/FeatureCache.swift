import Foundation

/// Raw features by the hash of the content they were made of, in a file that only grows.
///
/// A record is appended as soon as it is made, with a checksum, so whatever stops a run keeps what
/// is done; what a kill left half-written is cut off when the file is opened again. One file holds
/// the rows of one encoder: another fingerprint or width begins it anew.
///
/// Layout, little-endian: `WHYRFC01`, width (4 bytes), 4 zero bytes, digest of the fingerprint (16);
/// then records of digest (16), values (4 · width), checksum (8).
public final class FeatureCache {
    /// Values in a row.
    public let width: Int
    private let path: String
    private let descriptor: Int32
    private var rows: [ContentDigest: Int] = [:]
    private var values: [Float] = []

    private static let magic: [UInt8] = Array("WHYRFC01".utf8)
    private static let headerBytes = 32

    /// Opens or begins the cache of an encoder; its folder is made when it is missing.
    ///
    /// - Throws: `FeatureFileError` when the file cannot be written or another process has it.
    public init(file: URL, width: Int, fingerprint: String) throws(FeatureFileError) {
        precondition(width >= 1, "features of width \(width)")
        self.width = width
        path = file.path
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else {
            throw FeatureFileError(
                path: file.path, reason: "cannot be opened: \(String(cString: strerror(errno)))",
                hint: "give a --workspace in a folder you own")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw FeatureFileError(
                path: path, reason: "another whyrec is encoding into it",
                hint: "wait until it has finished")
        }
        try read(header: Self.header(width, fingerprint))
    }

    deinit { close(descriptor) }

    /// Number of rows.
    public var count: Int { rows.count }

    /// The features of a content, nil when they were never made.
    func row(of digest: ContentDigest) -> ArraySlice<Float>? {
        rows[digest].map { values[$0 * width..<($0 + 1) * width] }
    }

    /// Keeps the features of a content.
    func append(_ row: [Float], of digest: ContentDigest) throws(FeatureFileError) {
        precondition(row.count == width, "\(row.count) values in a cache of width \(width)")
        if rows[digest] != nil { return }
        var record = Self.bytes(digest.high) + Self.bytes(digest.low)
        row.withUnsafeBytes { record += $0 }
        record += Self.bytes(ContentDigest(record).low)
        try write(record)
        rows[digest] = rows.count
        values += row
    }

    /// Brings what was appended to the disk.
    func synchronize() { fsync(descriptor) }

    // MARK: - File

    private func read(header: [UInt8]) throws(FeatureFileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FeatureFileError(path: path, reason: "is not a regular file")
        }
        let found = read(upTo: Self.headerBytes)
        guard found == header else {
            // Of another encoder, or of nobody's: its rows mean nothing here.
            guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
                throw failure()
            }
            return try write(header)
        }
        let recordBytes = 16 + 4 * width + 8
        var end = Self.headerBytes
        while true {
            let record = read(upTo: recordBytes)
            guard record.count == recordBytes else { break }
            let body = record[..<(recordBytes - 8)]
            guard Self.bytes(ContentDigest(Array(body)).low) == Array(record[(recordBytes - 8)...])
            else { break }
            keep(record)
            end += recordBytes
        }
        guard ftruncate(descriptor, off_t(end)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
            throw failure()
        }
    }

    private func keep(_ record: [UInt8]) {
        record.withUnsafeBytes { bytes in
            let digest = ContentDigest(
                high: UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
            guard rows[digest] == nil else { return }
            rows[digest] = rows.count
            for place in 0..<width {
                values.append(
                    bytes.loadUnaligned(fromByteOffset: 16 + 4 * place, as: Float.self))
            }
        }
    }

    private func read(upTo count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress! + done, count - done)
            }
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { break }
            done += got
        }
        return Array(bytes[..<done])
    }

    private func write(_ bytes: [UInt8]) throws(FeatureFileError) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw failure() }
            done += written
        }
    }

    private func failure() -> FeatureFileError {
        FeatureFileError(
            path: path, reason: "cannot be written: \(String(cString: strerror(errno)))",
            hint: "check the free space of the disk")
    }

    private static func header(_ width: Int, _ fingerprint: String) -> [UInt8] {
        let digest = ContentDigest(fingerprint)
        return magic + bytes(UInt64(width)) + bytes(digest.high) + bytes(digest.low)
    }

    private static func bytes(_ word: UInt64) -> [UInt8] {
        withUnsafeBytes(of: word.littleEndian) { Array($0) }
    }
}
