import Alignment
import ArgumentParser
import Encoders
import Recommenders
import Tensor

/// Features taken away from a random share of the items, as if their files were missing.
struct HiddenFeatures {
    /// Share of the items of each modality, between 0 and 1.
    private let shares: [(modality: FeatureModality, share: Double)]
    private let seed: UInt64

    /// Reads `text=0.5` or `text=0.5,image=1`; empty for none.
    init(_ text: String, seed: UInt64) throws {
        self.seed = seed
        shares = try text.split(separator: ",").map { part in
            let pieces = part.split(separator: "=", omittingEmptySubsequences: false)
            guard pieces.count == 2, let modality = FeatureModality(rawValue: String(pieces[0])),
                let share = Double(pieces[1]), (0...1).contains(share)
            else {
                throw ValidationError(
                    "--hide takes a modality and a share such as text=0.5, not \"\(part)\".")
            }
            return (modality, share)
        }
    }

    /// Words for the badge, nil when nothing is hidden.
    var badge: String? {
        if shares.isEmpty { return nil }
        let words = shares.map { "\($0.modality.rawValue) of \(percent($0.share)) hidden" }
        return words.joined(separator: ", ") + " (seed \(seed))"
    }

    private func percent(_ share: Double) -> String { "\(fixed(100 * share, 0)) %" }

    /// The model without what is hidden; one that does not know a modality is refused, because its
    /// figures would carry a badge of nothing.
    ///
    /// An item that is hidden at one share is hidden at every larger one, so that a curve over
    /// shares does not jump by the draw.
    func applied(to model: any Recommender) throws -> any Recommender {
        if shares.isEmpty { return model }
        let known = (model as? AlignedModel)?.features.modalities ?? []
        let absent = shares.map(\.modality).filter { !known.contains($0) }
        guard var aligned = model as? AlignedModel, absent.isEmpty else {
            let names = absent.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\(model.name) has no \(names) to hide.")
        }
        for (modality, share) in shares {
            let stream = RandomStream(seed: seed, component: "hidden/\(modality.rawValue)")
            aligned = aligned.hiding(modality) { Double(stream.uniform(Int($0))) < share }
        }
        return aligned
    }
}
