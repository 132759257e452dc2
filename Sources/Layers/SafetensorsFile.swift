import Glibc

/// Where tensors are looked up by name: one file now, several shards behind an index when a model
/// needs them. Everything that reads values is written against this.
public protocol SafetensorsSource: Sendable {
    /// String map of `__metadata__`.
    var metadata: [String: String] { get }

    /// All tensors.
    var entries: [SafetensorsEntry] { get }

    /// The file that holds a tensor, or that should hold it; for errors.
    func path(of name: String) -> String

    /// A tensor by name, nil when there is none.
    func entry(named name: String) -> SafetensorsEntry?

    /// Calls `body` with the bytes of an entry of this source; they may be unaligned.
    func withBytes<Result>(
        of entry: SafetensorsEntry, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result

    /// Lets go of the memory behind bytes of an entry that have been read; reading them again only
    /// costs time.
    func release(_ bytes: Range<Int>, of entry: SafetensorsEntry)
}

/// A safetensors file, mapped into memory and checked whole before any tensor is read.
///
/// Opening costs the header alone; pages of the data come in as they are read. The file must not be
/// shortened by another process meanwhile; replacing it by renaming, as the writer here does, is
/// safe.
public final class SafetensorsFile: SafetensorsSource {
    /// The path given.
    public let path: String
    private let header: SafetensorsHeader
    private let positions: [String: Int]
    private let mapping: SafetensorsMapping

    /// Opens, maps and checks a file. Throws `SafetensorsError`.
    public init(path: String) throws(SafetensorsError) {
        self.path = path
        mapping = try SafetensorsMapping(path: path)
        header = try SafetensorsHeader(file: mapping.bytes, path: path)
        positions = Dictionary(
            uniqueKeysWithValues: header.entries.enumerated().map { ($1.name, $0) })
    }

    /// String map of `__metadata__`.
    public var metadata: [String: String] { header.metadata }

    /// All tensors in the order of their data.
    public var entries: [SafetensorsEntry] { header.entries }

    /// This file.
    public func path(of name: String) -> String { path }

    /// A tensor by name, nil when there is none.
    public func entry(named name: String) -> SafetensorsEntry? {
        positions[name].map { header.entries[$0] }
    }

    /// Checks that the file is to the bit what was written; reads all of it.
    ///
    /// - Throws: `SafetensorsError` when it is not, or when it was written without a seal.
    public func checkSeal() throws(SafetensorsError) {
        let place = FileSeal.place
        guard let entry = entry(named: place.name), entry.shape == place.shape,
            entry.type == place.type,
            entry.range.upperBound == mapping.bytes.count - header.dataStart
        else {
            throw SafetensorsError(
                path: path, expected: "a file that ends with its seal", found: "none")
        }
        let sealed = mapping.bytes[..<(mapping.bytes.count - entry.range.count)]
        let hash = FileSeal.bytes(UnsafeRawBufferPointer(rebasing: sealed))
        guard withBytes(of: entry, { $0.elementsEqual(hash) }) else {
            throw SafetensorsError(
                path: path, expected: "the bytes that were written", found: "other ones")
        }
    }

    /// Calls `body` with the bytes of an entry of this file.
    public func withBytes<Result>(
        of entry: SafetensorsEntry, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let start = header.dataStart + entry.range.lowerBound
        let range = start..<start + entry.range.count
        return try body(UnsafeRawBufferPointer(rebasing: mapping.bytes[range]))
    }

    /// Lets go of the whole pages behind bytes of an entry of this file.
    public func release(_ bytes: Range<Int>, of entry: SafetensorsEntry) {
        let start = header.dataStart + entry.range.lowerBound
        mapping.release(start + bytes.lowerBound..<start + bytes.upperBound)
    }
}

/// A whole file as read-only memory.
///
/// Sendable because the mapping is private, read-only and never changes until it is freed.
private final class SafetensorsMapping: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    init(path: String) throws(SafetensorsError) {
        func refuse(_ expected: String, _ found: String) -> SafetensorsError {
            SafetensorsError(path: path, expected: expected, found: found)
        }
        let file = try RegularFile(path: path)
        // An empty mapping is an error to mmap; an empty file is one to the header check.
        guard file.byteCount > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let address = mmap(
            nil, file.byteCount, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
        guard let address, address != MAP_FAILED else {
            throw refuse("a file that can be mapped", String(cString: strerror(errno)))
        }
        bytes = UnsafeRawBufferPointer(start: address, count: file.byteCount)
    }

    /// Pages that a range touches in part go as well, and so do their neighbours within the window
    /// that the system maps around each page it brings in: all come back from the file when needed.
    func release(_ range: Range<Int>) {
        guard let base = bytes.baseAddress, !range.isEmpty else { return }
        let window = 64 << 10
        let first = range.lowerBound / window * window
        let last = min((range.upperBound + window - 1) / window * window, bytes.count)
        // Advice only: a system that refuses it keeps more in memory.
        _ = madvise(
            UnsafeMutableRawPointer(mutating: base + first), last - first, Int32(MADV_DONTNEED))
    }

    deinit {
        if let start = bytes.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
        }
    }
}
