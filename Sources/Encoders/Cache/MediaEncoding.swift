import Media
import Tensor

/// What is to be encoded of an item: a file, or a text from the catalogue.
public struct MediaSource: Sendable {
    /// Dense item index.
    public let item: Int
    /// The file; empty for a text.
    public let path: String
    private let text: String?

    /// Names an item's file.
    public init(item: Int, path: String) {
        self.item = item
        self.path = path
        text = nil
    }

    /// Gives an item's text.
    public init(item: Int, text: String) {
        self.item = item
        path = ""
        self.text = text
    }

    /// The bytes of a regular file of at most `limit` bytes. Throws `MediaError`.
    public static func bytes(of path: String, limit: Int) throws -> [UInt8] {
        try MediaFile.bytes(of: path, limit: limit)
    }

    func bytes(limit: Int) throws -> [UInt8] {
        if let text { return Array(text.utf8) }
        return try Self.bytes(of: path, limit: limit)
    }
}

/// A file that could not be encoded; its item lacks the modality.
public struct MediaFailure: Sendable, Equatable {
    /// Dense item index.
    public let item: Int
    /// What is wrong, with the file. May hold untrusted text.
    public let reason: String

    /// Names an item and what is wrong with its file.
    public init(item: Int, reason: String) {
        self.item = item
        self.reason = reason
    }
}

/// Turns files into features, a batch at a time, keeping each row as soon as it is made.
public struct MediaEncoding<Encoder: FrozenEncoder> {
    /// What came of a run.
    public struct Outcome: Sendable {
        /// Dense indices of the items that have features, in the order they were given.
        public let items: [Int]
        /// Raw features. **Shape** [items, width]
        public let rows: [Float]
        /// Values in a row.
        public let width: Int
        /// Files that could not be encoded.
        public let failures: [MediaFailure]
        /// Rows that were made before and taken from the cache.
        public let cached: Int
        /// Rows made in this run.
        public let encoded: Int
        /// False when the run was stopped before its end.
        public let isComplete: Bool
    }

    private let encoder: Encoder
    private let decode: (_ bytes: [UInt8], _ name: String) throws -> Encoder.Input
    private let byteLimit: Int

    /// Files decoded at once; what they take in memory bounds it, not speed.
    private static var batchSize: Int { 16 }

    /// Names the encoder and how a file becomes its input.
    ///
    /// - Parameters:
    ///   - byteLimit: Larger files are refused unread.
    ///   - decode: Throws `MediaError` for a file that is damaged.
    public init(
        _ encoder: Encoder, byteLimit: Int,
        decode: @escaping (_ bytes: [UInt8], _ name: String) throws -> Encoder.Input
    ) {
        self.encoder = encoder
        self.byteLimit = byteLimit
        self.decode = decode
    }

    /// Encodes every file that the cache does not know; a file that cannot be read is a failure of
    /// its own and stops nothing.
    ///
    /// - Parameters:
    ///   - progress: Called after every batch with the number of files done.
    ///   - isCancelled: Asked before every batch.
    /// - Throws: `FeatureFileError` when the cache cannot be written.
    public func run(
        _ sources: [MediaSource], cache: FeatureCache, pool: WorkerPool = .shared,
        progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Outcome {
        precondition(cache.width == encoder.width, "a cache of another encoder")
        var items: [Int] = []
        var rows: [Float] = []
        var failures: [MediaFailure] = []
        var cached = 0
        var encoded = 0
        var start = 0
        defer { cache.synchronize() }
        while start < sources.count, !isCancelled() {
            let batch = Array(sources[start..<min(start + Self.batchSize, sources.count)])
            let read = read(batch, cache: cache, pool: pool)
            let inputs = read.compactMap { $0.input }
            var made = inputs.isEmpty ? [] : encoder.encode(inputs)[...]
            for (source, file) in zip(batch, read) {
                if let failure = file.failure {
                    failures.append(MediaFailure(item: source.item, reason: failure))
                    continue
                }
                // A file without failure has its digest.
                let digest = file.digest!
                if file.input == nil {
                    cached += 1
                } else {
                    let row = made.removeFirst()
                    guard row.allSatisfy({ $0.isFinite }) else {
                        failures.append(
                            MediaFailure(
                                item: source.item, reason: "\(source.path): no finite features"))
                        continue
                    }
                    try cache.append(row, of: digest)
                    encoded += 1
                }
                if let row = cache.row(of: digest) {
                    items.append(source.item)
                    rows += row
                }
            }
            start += batch.count
            progress(start)
        }
        return Outcome(
            items: items, rows: rows, width: encoder.width, failures: failures, cached: cached,
            encoded: encoded, isComplete: start >= sources.count)
    }

    /// A file on its way: its digest and, unless the cache knows it, its decoded content.
    private struct File {
        var digest: ContentDigest?
        var input: Encoder.Input?
        var failure: String?
    }

    private func read(_ batch: [MediaSource], cache: FeatureCache, pool: WorkerPool) -> [File] {
        var files = [File](repeating: File(), count: batch.count)
        files.withUnsafeMutableBufferPointer { files in
            pool.run(batch.count) { place in
                do {
                    let bytes = try batch[place].bytes(limit: byteLimit)
                    let digest = ContentDigest(bytes)
                    files[place].digest = digest
                    if cache.row(of: digest) == nil {
                        files[place].input = try decode(bytes, batch[place].path)
                    }
                } catch {
                    files[place].failure = "\(error)"
                }
            }
        }
        return files
    }
}

extension MediaEncoding where Encoder: PictureEncoder {
    /// Encodes picture files.
    public init(pictures encoder: Encoder) {
        self.init(encoder, byteLimit: 1 << 28) { try Picture(decoding: $0, name: $1) }
    }
}

extension MediaEncoding where Encoder: SoundEncoder {
    /// Encodes sound files.
    public init(sounds encoder: Encoder) {
        self.init(encoder, byteLimit: 1 << 30) { try Sound(decoding: $0, name: $1) }
    }
}

extension MediaEncoding where Encoder: TextEncoder {
    /// Encodes texts of the catalogue.
    public init(texts encoder: Encoder) {
        self.init(encoder, byteLimit: 1 << 24) { bytes, _ in String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension MediaEncoding.Outcome {
    /// The features as a table of the whole catalogue.
    ///
    /// - Parameters:
    ///   - encoder: What made the rows.
    ///   - transform: What brings rows into comparison, such as `standardize-pca:64`.
    public func table(
        _ modality: FeatureModality, itemCount: Int, encoder: Encoder,
        transform: FeatureTransform, dataset: String, pool: WorkerPool = .shared
    ) -> FeatureTable {
        // Of rows that are all zero, silence say, nothing can be compared.
        let usable = items.indices.filter { place in
            rows[place * width..<(place + 1) * width].contains { $0 != 0 }
        }
        let chosen = usable.flatMap { rows[$0 * width..<($0 + 1) * width] }
        let (values, columns) = transform.apply(to: chosen, width: width, pool: pool)
        return FeatureTable(
            rows: values, width: columns, of: usable.map { items[$0] }, itemCount: itemCount,
            modality: modality, source: "\(encoder.name), \(transform)",
            fingerprint: "\(encoder.fingerprint) \(transform)", dataset: dataset)
    }
}

extension FeatureTransform {
    /// For descriptors of many units: columns of deviation 1, then 64 principal components.
    public static let descriptors = FeatureTransform([.standardize, .pca(64)])

    /// For embeddings of a network: what all of them share is taken off.
    public static let embeddings = FeatureTransform([.center])
}
