import Foundation
import Tensor

/// Features that somebody else computed, matched to the items of a catalogue.
public struct PrecomputedFeatures: Sendable {
    /// The features, transformed, rows of length 1.
    public let table: FeatureTable
    /// Rows in the file.
    public let rows: Int
    /// Rows of items that the catalogue does not have.
    public let unknown: Int
    /// One of them, nil when there is none. Untrusted text.
    public let unknownExample: String?
    /// Rows of known items that hold nothing to compare: all zero, or values that are not finite.
    public let unusable: Int
    /// What was done to the rows, the automatic rule resolved.
    public let transform: FeatureTransform

    /// Reads a file of features and the index that says whose its rows are.
    ///
    /// - Parameters:
    ///   - file: `.npy` with an array [rows, width] of `<f2`, `<f4` or `<f8` in C order; `.f16`,
    ///     little-endian halves row after row (either may be `.gz`); or `.safetensors` with one
    ///     tensor [rows, width], or one tensor [width] an item.
    ///   - index: One item identifier a line, or `row<TAB>identifier`. May be left out for
    ///     `.safetensors` with one tensor an item.
    ///   - items: Identifiers by dense index, as the source of the catalogue calls them.
    ///   - transform: nil takes the automatic rule.
    ///   - dataset: `DatasetFacts.contentHash` of the catalogue.
    /// - Throws: `FeatureFileError` or `SafetensorsError`: file, place and what to try.
    public init(
        _ modality: FeatureModality, file: URL, index: URL?, items: [String],
        transform: FeatureTransform? = nil, dataset: String = "", pool: WorkerPool = .shared
    ) throws {
        let given = try index.map { try FeatureIndex(contentsOf: $0.path) }
        let raw = try FeatureRows(contentsOf: file.path, rowCount: given?.rowCount)
        let index = try Self.index(given, of: raw, file: file)
        let places = Dictionary(
            items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let known = index.entries.compactMap { entry in
            places[entry.name].map { (item: $0, row: entry.row) }
        }
        guard !known.isEmpty else {
            throw FeatureFileError(
                path: file.path,
                reason: "none of its \(index.entries.count) rows belongs to an item, the first to "
                    + FeatureFileError.quoted(index.entries.first?.name ?? ""),
                hint: "the index names items as the source of the catalogue does, such as "
                    + FeatureFileError.quoted(items.first ?? ""))
        }
        rows = raw.count
        unknown = index.entries.count - known.count
        unknownExample = index.entries.first { places[$0.name] == nil }?.name
        let usable = known.filter { Self.isUsable(raw, row: $0.row) }
        unusable = known.count - usable.count
        let gathered = usable.flatMap { entry in
            raw.values[entry.row * raw.width..<(entry.row + 1) * raw.width]
        }
        let chosen = transform ?? .automatic(for: gathered, width: raw.width)
        self.transform = chosen
        let (values, width) = chosen.apply(to: gathered, width: raw.width, pool: pool)
        table = FeatureTable(
            rows: values, width: width, of: usable.map(\.item), itemCount: items.count,
            modality: modality,
            source: "\(file.lastPathComponent), \(raw.width) wide, \(chosen)",
            fingerprint: "precomputed \(ContentDigest(raw.values)) \(chosen)", dataset: dataset)
    }

    private static func index(
        _ given: FeatureIndex?, of raw: FeatureRows, file: URL
    ) throws(FeatureFileError) -> FeatureIndex {
        if let names = raw.names {
            guard given == nil else {
                throw FeatureFileError(
                    path: file.path, reason: "names its rows itself",
                    hint: "leave --features-index out")
            }
            return FeatureIndex(names: names)
        }
        guard let given else {
            throw FeatureFileError(
                path: file.path, reason: "does not say whose its \(raw.count) rows are",
                hint: "give --features-index FILE, one item a line")
        }
        guard given.isComplete ? given.entries.count == raw.count : given.rowCount <= raw.count
        else {
            throw FeatureFileError(
                path: file.path,
                reason: given.isComplete
                    ? "has \(raw.count) rows, its index \(given.entries.count) lines"
                    : "has \(raw.count) rows, its index names row \(given.rowCount - 1)",
                hint: "check that --features-index belongs to this file")
        }
        return given
    }

    private static func isUsable(_ raw: FeatureRows, row: Int) -> Bool {
        var size: Float = 0
        for place in row * raw.width..<(row + 1) * raw.width { size += abs(raw.values[place]) }
        return size > 0 && size.isFinite
    }
}

extension FeatureTable {
    /// Puts the rows of present items where they belong; the others are absent.
    ///
    /// **Shapes** rows [items, width]; items [items], dense indices, each once.
    init(
        rows: [Float], width: Int, of items: [Int], itemCount: Int, modality: FeatureModality,
        source: String, fingerprint: String, dataset: String
    ) {
        var values = [Float](repeating: 0, count: itemCount * width)
        var isPresent = [Bool](repeating: false, count: itemCount)
        for (row, item) in items.enumerated() {
            isPresent[item] = true
            for place in 0..<width { values[item * width + place] = rows[row * width + place] }
        }
        self.init(
            modality, width: width, isPresent: isPresent, values: values, source: source,
            fingerprint: fingerprint, dataset: dataset)
    }
}
