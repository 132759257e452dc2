import Catalog
import Encoders
import Foundation

extension FeatureModality {
    /// The form of the catalogue that it is made of.
    var kind: Modality.Kind {
        switch self {
        case .text: .text
        case .image: .image
        case .audio: .audio
        }
    }
}

extension CatalogStore {
    /// Everything the catalogue says about its items in words, by dense index.
    func itemTexts() throws -> [ItemText] {
        let attributes = try attributes().map {
            ItemText.Attribute(kind: $0.kind, name: $0.name)
        }
        return zip(try items(), try texts()).map { item, description in
            ItemText(
                title: item.title, year: item.year,
                attributes: item.attributes.map { attributes[Int($0)] }, description: description)
        }
    }
}

extension Workspace {
    /// The feature tables to train or rank with, in the order of `FeatureModality.allCases`.
    ///
    /// Tables in the workspace are read and checked against the catalogue. Where there is none of
    /// the texts, or a compact one of data that was replaced, the compact one is made, and kept if
    /// the workspace may be written to. Modalities that no item has are left out.
    func featureTables(_ store: CatalogStore) throws -> [FeatureTable] {
        try FeatureModality.allCases.compactMap { modality in
            let table =
                try modality == .text && hasOutdatedCompactText(store.facts)
                ? nil : storedFeatures(modality, store.facts)
            if let table { return table.presentCount > 0 ? table : nil }
            guard modality == .text else { return nil }
            let made = CompactText().encode(
                try store.itemTexts(), dataset: store.facts.contentHash)
            if made.presentCount == 0 { return nil }
            if isWritable { try made.save(to: featuresFile(.text)) }
            return made
        }
    }

    /// Whether the text features are what the compact encoder made of other data.
    private func hasOutdatedCompactText(_ facts: DatasetFacts) throws -> Bool {
        let file = featuresFile(.text)
        guard FileManager.default.fileExists(atPath: file.path) else { return false }
        let table = try FeatureTable(contentsOf: file)
        return table.fingerprint == CompactText().fingerprint && table.dataset != facts.contentHash
    }

    /// The table of one modality, nil when there is none.
    ///
    /// - Throws: when it is damaged or belongs to other data.
    func storedFeatures(
        _ modality: FeatureModality, _ facts: DatasetFacts
    ) throws -> FeatureTable? {
        let file = featuresFile(modality.kind)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let table = try FeatureTable(contentsOf: file, itemCount: facts.items)
        guard table.modality == modality else {
            throw CommandFailure(
                "\(file.path) holds \(table.modality.rawValue) features",
                hint: "make it again: whyrec encode --modality \(modality.rawValue)")
        }
        guard table.dataset.isEmpty || table.dataset == facts.contentHash else {
            throw CommandFailure(
                "\(file.path) was made of other data (\(table.dataset.prefix(8)), "
                    + "not \(facts.contentHash.prefix(8)))",
                hint: "make it again: whyrec encode --modality \(modality.rawValue)")
        }
        return table
    }
}
