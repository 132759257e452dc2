import Catalog
import Encoders
import Foundation
import Media
import Synchronization
import Tensor

/// Looks at the pictures, sounds and feature tables of a workspace for what a model would miss.
struct MediaExamination {
    private let workspace: Workspace
    private let store: CatalogStore

    /// Files that are opened of one kind; beyond, a data set is examined in part.
    private static let fileLimit = 20_000

    init(_ workspace: Workspace, _ store: CatalogStore) {
        self.workspace = workspace
        self.store = store
    }

    /// The findings about data without those that features from elsewhere make untrue: where no
    /// item has a picture, models still read the features of pictures that were brought in.
    func correcting(_ findings: [DoctorFinding]) -> [DoctorFinding] {
        let covered = FeatureModality.allCases.filter { modality in
            // A table that cannot be read is a finding of its own.
            let table = try? workspace.storedFeatures(modality, store.facts)
            return (table?.presentCount ?? 0) > 0
        }
        let codes = Set(covered.map { "missing-\($0.kind.plural)" })
        return findings.filter { !codes.contains($0.code) || $0.count < store.facts.items }
    }

    /// Every finding about media and features.
    func findings() throws -> [DoctorFinding] {
        let places = try MediaPlaces(workspace, store)
        let titles = try store.titles()
        var findings: [DoctorFinding] = []
        for modality in [FeatureModality.image, .audio] {
            findings += unreadable(modality, places, titles)
        }
        for modality in FeatureModality.allCases { findings += features(modality) }
        return findings
    }

    /// Pictures or sounds that cannot be decoded: their items lack the modality.
    private func unreadable(
        _ modality: FeatureModality, _ places: MediaPlaces, _ titles: [String]
    ) -> [DoctorFinding] {
        let (sources, unplaced) = places.places(modality)
        let examined = sources.prefix(Self.fileLimit)
        let found = Mutex<[MediaFailure]>([])
        WorkerPool.shared.run(over: examined.count, parts: 256) { range in
            for source in examined[range] {
                guard let problem = Self.problem(modality, source.path) else { continue }
                found.withLock { $0.append(MediaFailure(item: source.item, reason: problem)) }
            }
        }
        let failures = (unplaced + found.withLock { $0 }).sorted { $0.item < $1.item }
        guard let first = failures.first else { return [] }
        var advice = "they count as missing; mend the files, import again, then: whyrec encode"
        if sources.count > examined.count {
            advice += "; only the first \(examined.count.formatted()) were opened"
        }
        return [
            DoctorFinding(
                code: "unreadable-\(modality.kind.plural)", severity: .warning,
                count: failures.count,
                example: "item \(titles[first.item]): \(first.reason)", advice: advice)
        ]
    }

    private static func problem(_ modality: FeatureModality, _ path: String) -> String? {
        do {
            if modality == .image {
                _ = try Picture(contentsOf: path)
            } else {
                _ = try Sound(contentsOf: path)
            }
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Tables of features that cannot be used.
    private func features(_ modality: FeatureModality) -> [DoctorFinding] {
        do {
            _ = try workspace.storedFeatures(modality, store.facts)
            return []
        } catch {
            return [
                DoctorFinding(
                    code: "unusable-features", severity: .warning, count: 1, example: "\(error)",
                    advice: "make them again: whyrec encode --modality \(modality.rawValue)")
            ]
        }
    }
}
