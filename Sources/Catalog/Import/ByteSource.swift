import CZlib
import Foundation

/// The bytes of a file in order, unpacked when it is gzip.
///
/// Memory stays flat whatever the size of the file. A gzip file may consist of several members, as
/// parallel compressors and `cat a.gz b.gz` write them.
final class ByteSource {
    /// Size of the file on disk, for progress.
    let fileByteCount: Int
    /// Bytes of the file read so far.
    private(set) var fileBytesRead = 0
    /// Unpacked bytes handed out so far.
    private(set) var position = 0

    private let file: URL
    private let descriptor: Int32
    private var inflater: GzipInflater?
    private let input: UnsafeMutableBufferPointer<UInt8>
    private var inputRange = 0..<0
    private var reachedEnd = false

    init(file: URL) throws {
        self.file = file
        guard !FileState.isFolder(file) else {
            throw CatalogError(
                .badSource, "\(file.path) is a folder", hint: "give a file inside it")
        }
        descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw CatalogError(
                .badSource, "\(file.path) cannot be read: \(reason)", hint: "check the path")
        }
        fileByteCount = FileState.byteCount(file) ?? 0
        input = .allocate(capacity: 1 << 17)
        try refill()
        try detectPacking()
    }

    deinit {
        close(descriptor)
        input.deallocate()
    }

    /// Fills `target` with the next bytes.
    ///
    /// - Returns: How many were written; 0 at the end.
    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws -> Int {
        let count = try inflater == nil ? readPlain(into: target) : readPacked(into: target)
        position += count
        return count
    }

    /// Moves forward to an unpacked position reached in an earlier run.
    func skip(to target: Int) throws {
        guard target > position else { return }
        if inflater == nil {
            lseek(descriptor, off_t(target), SEEK_SET)
            fileBytesRead = target
            position = target
            inputRange = 0..<0
            return
        }
        let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 17)
        defer { scratch.deallocate() }
        while position < target {
            let part = UnsafeMutableBufferPointer(
                rebasing: scratch[..<min(scratch.count, target - position)])
            guard try read(into: part) > 0 else { return }
        }
    }

    private func readPlain(into target: UnsafeMutableBufferPointer<UInt8>) throws -> Int {
        if inputRange.isEmpty { try refill() }
        let count = min(target.count, inputRange.count)
        guard count > 0, let base = target.baseAddress, let start = input.baseAddress else {
            return 0
        }
        base.update(from: start + inputRange.lowerBound, count: count)
        inputRange = inputRange.lowerBound + count..<inputRange.upperBound
        return count
    }

    private func readPacked(into target: UnsafeMutableBufferPointer<UInt8>) throws -> Int {
        guard let inflater else { return 0 }
        while true {
            if inputRange.isEmpty { try refill() }
            if inflater.isBetweenMembers {
                while !inputRange.isEmpty, input[inputRange.lowerBound] == 0 {
                    // Tape drives pad the end with zeros.
                    inputRange = inputRange.lowerBound + 1..<inputRange.upperBound
                    if inputRange.isEmpty { try refill() }
                }
                if inputRange.isEmpty { return 0 }
                try inflater.beginMember()
            }
            guard !inputRange.isEmpty else {
                throw CatalogError(
                    .badSource, "\(file.path) is a truncated gzip file: it ends in the middle",
                    hint: "fetch it again")
            }
            let result = inflater.inflate(UnsafeBufferPointer(rebasing: input[inputRange]), target)
            guard let result else {
                throw CatalogError(
                    .badSource,
                    "\(file.path) is a damaged gzip file near byte \(fileBytesRead): "
                        + inflater.message,
                    hint: "fetch it again")
            }
            inputRange = inputRange.lowerBound + result.consumed..<inputRange.upperBound
            if result.produced > 0 { return result.produced }
        }
    }

    private func refill() throws {
        guard !reachedEnd else { return }
        var count = -1
        repeat {
            count = Foundation.read(descriptor, input.baseAddress, input.count)
        } while count < 0 && errno == EINTR
        guard count >= 0 else {
            throw CatalogError(
                .badSource, "\(file.path) cannot be read: \(String(cString: strerror(errno)))")
        }
        reachedEnd = count == 0
        fileBytesRead += count
        inputRange = 0..<count
    }

    private func detectPacking() throws {
        let start = Array(input[inputRange].prefix(6))
        if start.starts(with: [0x1f, 0x8b]) {
            inflater = try GzipInflater()
            return
        }
        let strangers: [(magic: [UInt8], name: String)] = [
            ([0x50, 0x4b, 0x03, 0x04], "zip"), ([0x28, 0xb5, 0x2f, 0xfd], "zstd"),
            ([0x42, 0x5a, 0x68], "bzip2"), ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "xz"),
        ]
        for stranger in strangers where start.starts(with: stranger.magic) {
            throw CatalogError(
                .badSource, "\(file.path) is a \(stranger.name) archive",
                hint: "unpack it first; plain files and gzip are read")
        }
    }
}
