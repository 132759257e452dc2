import Catalog
import Encoders
import Foundation

/// Encodes the modalities of a workspace and writes their tables.
struct EncodingRun {
    let workspace: Workspace
    let store: CatalogStore
    let seed: UInt64

    /// Encodes with what needs no download; an empty set means whatever items have.
    func encodeCompactly(
        _ asked: Set<FeatureModality>, textWidth: Int
    ) throws -> [EncodingSummary] {
        let media = try MediaPlaces(workspace, store)
        var summaries: [EncodingSummary] = []
        for modality in FeatureModality.allCases {
            guard asked.contains(modality) || (asked.isEmpty && media.has(modality)) else {
                continue
            }
            switch modality {
            case .text: summaries.append(try encodeTexts(width: textWidth))
            case .image:
                let encoder = CompactPicture()
                summaries.append(
                    try encode(
                        .image, media.places(.image), MediaEncoding(pictures: encoder), encoder,
                        .descriptors))
            case .audio:
                let encoder = CompactSound()
                summaries.append(
                    try encode(
                        .audio, media.places(.audio), MediaEncoding(sounds: encoder), encoder,
                        .descriptors))
            }
            if summaries.last?.complete == false { break }
        }
        return summaries
    }

    private func encodeTexts(width: Int) throws -> EncodingSummary {
        let start = ContinuousClock.now
        let table = CompactText(width: width).encode(
            try store.itemTexts(), dataset: store.facts.contentHash)
        try table.save(to: workspace.featuresFile(.text))
        return EncodingSummary(table, seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    /// Encodes the files of one modality.
    func encode<Encoder: FrozenEncoder>(
        _ modality: FeatureModality,
        _ places: (sources: [MediaSource], failures: [MediaFailure]),
        _ encoding: MediaEncoding<Encoder>, _ encoder: Encoder, _ transform: FeatureTransform
    ) throws -> EncodingSummary {
        let start = ContinuousClock.now
        let cache = try FeatureCache(
            file: workspace.featureCacheFile(modality, fingerprint: encoder.fingerprint),
            width: encoder.width, fingerprint: encoder.fingerprint)
        var line = ProgressLine("encoding", unit: modality.plural)
        let outcome = try encoding.run(
            places.sources, cache: cache,
            progress: { line.update($0, of: places.sources.count) },
            isCancelled: { Interruption.isRequested })
        line.finish()
        let table = outcome.table(
            modality, itemCount: store.facts.items, encoder: encoder, transform: transform,
            dataset: store.facts.contentHash)
        // The table of a part would pass for the whole.
        if outcome.isComplete { try table.save(to: workspace.featuresFile(modality.kind)) }
        return EncodingSummary(
            table, failures: (places.failures + outcome.failures).map(\.reason),
            cached: outcome.cached, seconds: (ContinuousClock.now - start) / .seconds(1),
            isComplete: outcome.isComplete)
    }
}

extension FeatureModality {
    /// What is encoded, for a progress line.
    fileprivate var plural: String {
        switch self {
        case .text: "texts"
        case .image: "pictures"
        case .audio: "sounds"
        }
    }
}

extension Workspace {
    /// Where the rows of an encoder are kept by the hash of their content.
    func featureCacheFile(_ modality: FeatureModality, fingerprint: String) -> URL {
        let name = "\(modality.rawValue)-\(featureCacheName(fingerprint)).rows"
        return featuresFolder.appendingPathComponent("cache", isDirectory: true)
            .appendingPathComponent(name)
    }
}

/// The pictures and sounds of a catalogue as files that may be opened.
struct MediaPlaces {
    private let workspace: Workspace
    private let modalities: [Modality]

    init(_ workspace: Workspace, _ store: CatalogStore) throws {
        self.workspace = workspace
        modalities = try store.modalities()
        hasTexts = store.facts.items > 0
    }

    private let hasTexts: Bool

    /// Whether any item has it.
    func has(_ modality: FeatureModality) -> Bool {
        modality == .text ? hasTexts : modalities.contains { $0.kind == modality.kind }
    }

    /// The files to open, and what is none.
    ///
    /// Only what the import has read and hashed is a file: a location that stands in the data and
    /// leads elsewhere is never opened, whatever it names.
    func places(
        _ modality: FeatureModality
    ) -> (sources: [MediaSource], failures: [MediaFailure]) {
        var sources: [MediaSource] = []
        var failures: [MediaFailure] = []
        for entry in modalities where entry.kind == modality.kind {
            guard let location = entry.location, entry.contentHash != nil,
                let file = workspace.mediaFile(at: location)
            else {
                let reason = entry.location.map(Self.reason) ?? "it has no location"
                failures.append(MediaFailure(item: Int(entry.item), reason: reason))
                continue
            }
            sources.append(MediaSource(item: Int(entry.item), path: file.path))
        }
        return (sources, failures)
    }

    private static func reason(_ location: String) -> String {
        location.contains("://")
            ? "\(location): an address, not a file; fetch it and import with --images or --sounds"
            : "\(location): no file beside the items that name it"
    }
}

extension Workspace {
    /// The file of a location; nil for a path that counts from the workspace and leads out of it.
    func mediaFile(at location: String) -> URL? {
        let file = file(at: location)
        if location.hasPrefix("/") { return file }
        let base = folder.standardizedFileURL.path
        return file.standardizedFileURL.path.hasPrefix(base + "/") ? file : nil
    }
}
