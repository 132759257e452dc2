import Autodiff
import CKernels
import Tensor

/// A trained side tower with what it makes of every item, by modality.
///
/// What a modality adds to an item's side is kept by itself, so that a modality can be taken away
/// without computing anything again: s_i is the sum of what is left, and an absent modality adds
/// exactly nothing.
struct ContentSpace: Sendable {
    let inference: SpaceInference<SideTower>
    /// Summand of each modality. **Shape** [modalities][itemCount, width]
    private let contributions: [[Float]]

    /// - Parameters:
    ///   - weights: Copied.
    ///   - features: A table of each of the tower's modalities.
    init(
        _ tower: SideTower, weights: ParameterBlock, decay: Float, features: ItemFeatures,
        pool: WorkerPool = .shared
    ) {
        precondition(
            tower.modalities.map(\.modality) == features.modalities
                && tower.modalities.map(\.width) == features.tables.map(\.width),
            "the tower was made for other features")
        let inference = SpaceInference(tower, weights: weights, decay: decay)
        self.inference = inference
        let width = tower.width
        contributions = features.tables.indices.map { place in
            let count = features.tables[place].itemCount
            return [Float](unsafeUninitializedCapacity: count * width) { buffer, initialized in
                initialized = count * width
                guard let target = buffer.baseAddress else { return }
                // Each block writes its own rows.
                nonisolated(unsafe) let rows = target
                inference.eachBlock(of: count, on: pool) { items, tape, scratch in
                    let layers = tower.modalities[place]
                    let x = scratch.allocate(items.count * layers.width)
                    let shares = scratch.allocate(items.count)
                    features.gather(items, from: place, into: x, shares: shares)
                    let input = tape.constant(x, rows: items.count, columns: layers.width)
                    let side = tape.sharedSum([
                        .init(
                            tower.contribution(of: layers, input, on: tape),
                            shares: UnsafePointer(shares))
                    ])
                    let values = tape.values(of: side)
                    guard let first = values.baseAddress else { return }
                    (rows + Int(items.lowerBound) * width).update(from: first, count: values.count)
                }
            }
        }
    }

    /// The layers.
    var tower: SideTower { inference.network }

    /// Width of s.
    var width: Int { tower.width }

    /// Adds an item's side, times a factor, to a row; false when no modality is at hand.
    ///
    /// - Parameter features: What is at hand; may be less than the tower was trained with.
    func addSide(
        of item: Int32, from features: ItemFeatures, factor: Float,
        to target: UnsafeMutablePointer<Float>
    ) -> Bool {
        var hasAny = false
        for place in contributions.indices {
            let isAdded = addContribution(
                of: item, place: place, from: features, factor: factor, to: target)
            hasAny = isAdded || hasAny
        }
        return hasAny
    }

    /// Adds what one modality adds to an item's side, times a factor, to a row; false when the
    /// modality is not at hand.
    @discardableResult
    func addContribution(
        of item: Int32, place: Int, from features: ItemFeatures, factor: Float,
        to target: UnsafeMutablePointer<Float>
    ) -> Bool {
        guard features.isPresent(item, in: place) else { return false }
        contributions[place].withUnsafeBufferPointer {
            if let rows = $0.baseAddress {
                kernel_axpy(width, factor, rows + Int(item) * width, target)
            }
        }
        return true
    }

    /// Sides of users from their histories, zeros where nothing is known.
    /// **Shape** [histories.count][width].
    func userSides(
        of histories: [[Int32]], from features: ItemFeatures, pool: WorkerPool = .shared
    ) -> [[Float]] {
        inference.users(histories, features, pool: pool)
    }
}
