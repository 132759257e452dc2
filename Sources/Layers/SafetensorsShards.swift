import Glibc

/// A checkpoint of several safetensors files behind an index, `model.safetensors.index.json`:
/// `weight_map` names the file of each tensor.
///
/// The index is hostile input like the headers: a shard is a file beside the index, never a path;
/// every tensor that is named must be where the index says. Tensors that the index does not name
/// are not seen, so no tensor is ever found twice.
public final class SafetensorsShards: SafetensorsSource {
    /// An index of more bytes is not believed.
    static let longest = 64_000_000
    /// More files than any published checkpoint has.
    static let mostShards = 4_096

    /// The path of the index.
    public let path: String
    /// Scalars of the index's `metadata`, each as its text.
    public let metadata: [String: String]
    /// Tensors that the index names, in the order of their names.
    public let entries: [SafetensorsEntry]

    private let files: [SafetensorsFile]
    private let places: [String: Place]

    private struct Place {
        let file: Int
        let entry: SafetensorsEntry
    }

    /// Opens, maps and checks the index and every shard. Throws `SafetensorsError`.
    public init(index path: String) throws(SafetensorsError) {
        self.path = path
        var scanner = SafetensorsScanner(
            bytes: try Self.bytes(of: path), path: path, part: "index")
        let index = try scanner.index()
        metadata = index.metadata
        let names = Set(index.shards.values).sorted()
        guard names.count <= Self.mostShards else {
            throw SafetensorsError(
                path: path, expected: "at most \(Self.mostShards) shards", found: "\(names.count)")
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var files: [SafetensorsFile] = []
        var numbers: [String: Int] = [:]
        for name in names {
            guard Self.isFileName(name) else {
                throw SafetensorsError(
                    path: path, expected: "shards as names of .safetensors files beside the index",
                    found: SafetensorsError.quoted(name))
            }
            numbers[name] = files.count
            files.append(try SafetensorsFile(path: folder + name))
        }
        var places: [String: Place] = [:]
        for (tensor, shard) in index.shards {
            // Every shard's name was given a number above.
            let file = numbers[shard]!
            guard let entry = files[file].entry(named: tensor) else {
                throw SafetensorsError(
                    path: files[file].path, tensor: tensor,
                    expected: "the tensor, as the index says",
                    found: "\(files[file].entries.count) other tensors")
            }
            places[tensor] = Place(file: file, entry: entry)
        }
        self.files = files
        self.places = places
        entries = places.values.map(\.entry).sorted { $0.name < $1.name }
    }

    /// The shard that holds a tensor; the index when no shard does.
    public func path(of name: String) -> String {
        places[name].map { files[$0.file].path } ?? path
    }

    /// A tensor by name, nil when the index does not name it.
    public func entry(named name: String) -> SafetensorsEntry? { places[name]?.entry }

    /// Calls `body` with the bytes of an entry of these shards.
    public func withBytes<Result>(
        of entry: SafetensorsEntry, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try file(of: entry).withBytes(of: entry, body)
    }

    /// Lets go of the memory behind bytes of an entry.
    public func release(_ bytes: Range<Int>, of entry: SafetensorsEntry) {
        file(of: entry).release(bytes, of: entry)
    }

    private func file(of entry: SafetensorsEntry) -> SafetensorsFile {
        guard let place = places[entry.name], place.entry == entry else {
            preconditionFailure("\(entry.name) is not an entry of \(path)")
        }
        return files[place.file]
    }

    private static func isFileName(_ name: String) -> Bool {
        name.hasSuffix(".safetensors") && !name.hasPrefix(".") && name.utf8.count <= 255
            && name.unicodeScalars.allSatisfy {
                $0 != "/" && $0 != "\\" && $0.properties.generalCategory != .control
            }
    }

    /// The bytes of a small text file.
    private static func bytes(of path: String) throws(SafetensorsError) -> [UInt8] {
        func refuse(_ expected: String, _ found: String) -> SafetensorsError {
            SafetensorsError(path: path, expected: expected, found: found)
        }
        let file = try RegularFile(path: path)
        guard file.byteCount <= longest else {
            throw refuse("an index of at most \(longest) bytes", "\(file.byteCount) bytes")
        }
        var bytes = [UInt8](repeating: 0, count: file.byteCount)
        var done = 0
        while done < bytes.count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(file.descriptor, $0.baseAddress! + done, $0.count - done)
            }
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { throw refuse("\(bytes.count) bytes", "\(done)") }
            done += got
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw refuse("an index in UTF-8", "bytes that are not")
        }
        return bytes
    }
}
