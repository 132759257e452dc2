import ArgumentParser
import Catalog
import Encoders
import Foundation

/// Options that bring in features which somebody else computed.
struct FeatureFileOptions: ParsableArguments {
    @Option(
        name: .customLong("features"),
        help: ArgumentHelp(
            "Features made elsewhere, once a modality: .npy, .f16 or .safetensors.",
            valueName: "modality=file"))
    var files: [String] = []

    @Option(
        name: .customLong("features-index"),
        help: ArgumentHelp(
            "Whose the rows are: one item identifier a line, or row, tab, identifier.",
            valueName: "[modality=]file"))
    var indices: [String] = []

    @Option(
        name: .customLong("features-transform"),
        help: ArgumentHelp(
            """
            What to do with them: steps of log1p, center, standardize, pca:K, such as \
            log1p-pca:64, or none. Default: log1p-pca:64 when no value is negative, pca:128 above \
            1,024 columns, else none. Rows are brought to length 1 in any case.
            """, valueName: "[modality=]steps"))
    var transforms: [String] = []

    /// A file of one modality with what belongs to it.
    struct Source {
        let modality: FeatureModality
        let file: URL
        let index: URL?
        let transform: FeatureTransform?
    }

    func validate() throws { _ = try sources() }

    /// The files in the order of the modalities.
    func sources() throws -> [Source] {
        var files: [FeatureModality: String] = [:]
        for text in self.files {
            guard case (let modality?, let file)? = Self.split(text) else {
                throw ValidationError(
                    "\"\(text)\" is not of the form modality=file. Modalities: "
                        + Self.modalities + ".")
            }
            guard files.updateValue(file, forKey: modality) == nil else {
                throw ValidationError("--features \(modality.rawValue)= is given twice.")
            }
        }
        let indices = try assigned(self.indices, to: files, called: "--features-index")
        let transforms = try assigned(self.transforms, to: files, called: "--features-transform")
        return try FeatureModality.allCases.compactMap { modality in
            guard let file = files[modality] else { return nil }
            return Source(
                modality: modality, file: URL(fileURLWithPath: file),
                index: indices[modality].map { URL(fileURLWithPath: $0) },
                transform: try transforms[modality].map { text in
                    guard let transform = FeatureTransform(text) else {
                        throw ValidationError(
                            "\"\(text)\" is no transform. Steps: log1p, center, standardize, "
                                + "pca:K, with hyphens between; or none.")
                    }
                    return transform
                })
        }
    }

    private static let modalities = FeatureModality.allCases.map(\.rawValue)
        .joined(separator: ", ")

    /// `image=FILE` in its halves; a text without a modality in front has none.
    private static func split(_ text: String) -> (FeatureModality?, String)? {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, let modality = FeatureModality(rawValue: String(parts[0])) {
            return parts[1].isEmpty ? nil : (modality, String(parts[1]))
        }
        return text.isEmpty ? nil : (nil, text)
    }

    /// Gives each value to its modality; one without a modality belongs to the only file, or to
    /// the file at the same place.
    private func assigned(
        _ values: [String], to files: [FeatureModality: String], called name: String
    ) throws -> [FeatureModality: String] {
        var result: [FeatureModality: String] = [:]
        for (place, text) in values.enumerated() {
            guard let (named, value) = Self.split(text) else {
                throw ValidationError("\(name) is empty.")
            }
            let atPlace =
                place < self.files.count ? Self.split(self.files[place])?.0 : nil
            guard let modality = named ?? atPlace, files[modality] != nil else {
                throw ValidationError("\(name) \(text) belongs to no --features MODALITY=FILE.")
            }
            guard result.updateValue(value, forKey: modality) == nil else {
                throw ValidationError("\(name) is given twice for \(modality.rawValue).")
            }
        }
        return result
    }
}

/// What became of a file of features.
struct FeatureFileReport: Encodable {
    let modality: String
    let file: String
    let rows: Int
    let items: Int
    let present: Int
    let absent: Int
    let unknown: Int
    let unknownExample: String?
    let unusable: Int
    let width: Int
    let transform: String
    let seconds: Double
}

extension Workspace {
    /// Matches files of features to the catalogue and keeps them; each appears whole or not at all.
    func keepFeatures(
        _ sources: [FeatureFileOptions.Source], _ store: CatalogStore
    ) throws -> [FeatureFileReport] {
        if sources.isEmpty { return [] }
        let start = ContinuousClock.now
        let names = try store.items().map(\.name)
        // All are read before one is kept, so that a mistake in the second leaves no half.
        let read = try sources.map { source in
            try PrecomputedFeatures(
                source.modality, file: source.file, index: source.index, items: names,
                transform: source.transform, dataset: store.facts.contentHash)
        }
        return try zip(sources, read).map { source, features in
            try features.table.save(to: featuresFile(source.modality.kind))
            return FeatureFileReport(
                modality: source.modality.rawValue, file: source.file.path, rows: features.rows,
                items: features.table.itemCount, present: features.table.presentCount,
                absent: features.table.itemCount - features.table.presentCount,
                unknown: features.unknown, unknownExample: features.unknownExample,
                unusable: features.unusable, width: features.table.width,
                transform: features.transform.description,
                seconds: (ContinuousClock.now - start) / .seconds(1))
        }
    }
}
