import Catalog
import Encoders

extension AlignedModel {
    /// The same model without some parts; only modalities concern it.
    ///
    /// What is left is what a catalogue without them would give: an absent modality adds nothing to
    /// any sum and is in no denominator. Without all of them calibrated collaborative filtering
    /// is left.
    public func without(_ parts: Set<ModelPart>) -> AlignedModel {
        let gone = Set(modalities.filter { parts.contains($0.part) })
        if gone.isEmpty { return self }
        let left = features.tables.map { table in
            gone.contains(table.modality) ? table.hiding { _ in true } : table
        }
        return with(features: ItemFeatures(left), removed: removed.union(gone))
    }

    /// The same model when some items lack a modality: what is left when their files are missing.
    ///
    /// - Parameter isHidden: Asked once for each item that has it.
    public func hiding(
        _ modality: FeatureModality, where isHidden: (Int32) -> Bool
    ) -> AlignedModel {
        let left = features.tables.map { table in
            table.modality == modality ? table.hiding { isHidden(Int32($0)) } : table
        }
        return with(features: ItemFeatures(left), isHidden: true)
    }

    /// The same model after more events: the counts of their items grow, and kappa with them.
    ///
    /// Events of items beyond the catalogue are passed over.
    public func observing(_ events: [Interaction]) -> AlignedModel {
        var observed = observed
        for event in events where event.item >= 0 && Int(event.item) < observed.count {
            observed[Int(event.item)] += 1
        }
        // A fused latent does not ask how often an item was met.
        var table: Bool { if case .fused = space { true } else { false } }
        return AlignedModel(
            base: base, space: space, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: observed, removed: removed,
            isHidden: isHidden, provenance: provenance, table: table ? items : nil)
    }

    /// The same model with other trusts.
    func with(calibration: Calibration) -> AlignedModel {
        AlignedModel(
            base: base, space: space, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: observed, removed: removed,
            isHidden: isHidden, provenance: provenance)
    }

    private func with(
        features: ItemFeatures, removed: Set<FeatureModality>? = nil, isHidden: Bool? = nil
    ) -> AlignedModel {
        AlignedModel(
            base: base, space: space, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: observed, removed: removed ?? self.removed,
            isHidden: isHidden ?? self.isHidden, provenance: provenance)
    }

    /// Events of each item since the training. **Shape** [itemCount]
    private var observed: [Int32] { zip(counts, trainingCounts).map { $0 - $1 } }
}
