import Autodiff
import CKernels
import Tensor

/// A trained side tower with what it makes of every item, by modality.
///
/// What a modality adds to an item's side is kept by itself, so that a modality can be taken away
/// without computing anything again: s_i is the sum of what is left, and an absent modality adds
/// exactly nothing.
///
/// Sendable by immutability: the weights are written before the initialiser returns.
final class ContentSpace: @unchecked Sendable {
    let tower: SideTower
    let weights: ParameterBlock
    /// Decay of the content profile.
    let decay: Float
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
        self.tower = tower
        self.weights = ParameterBlock(copying: weights)
        self.decay = decay
        let weights = self.weights
        contributions = features.tables.indices.map { place in
            let width = tower.configuration.width
            let count = features.tables[place].itemCount
            return [Float](unsafeUninitializedCapacity: count * width) { buffer, initialized in
                initialized = count * width
                guard let target = buffer.baseAddress else { return }
                // Blocks of one size: an item's bits do not depend on the number of workers.
                let block = 256
                pool.run((count + block - 1) / block) { index in
                    let first = index * block
                    let rows = min(block, count - first)
                    Self.contribution(
                        of: place, first: Int32(first), rows: rows, tower, weights, features,
                        into: target + first * width)
                }
            }
        }
    }

    private static func contribution(
        of place: Int, first: Int32, rows: Int, _ tower: SideTower, _ weights: ParameterBlock,
        _ features: ItemFeatures, into target: UnsafeMutablePointer<Float>
    ) {
        let layers = tower.modalities[place]
        let scratch = Arena()
        let x = scratch.allocate(rows * layers.width)
        let shares = scratch.allocate(rows)
        features.gather(first..<first + Int32(rows), from: place, into: x, shares: shares)
        let tape = frozenTape(weights)
        let side = tape.sharedSum([
            .init(
                tower.contribution(
                    of: layers, tape.constant(x, rows: rows, columns: layers.width), on: tape),
                shares: UnsafePointer(shares))
        ])
        let values = tape.values(of: side)
        target.update(from: values.baseAddress!, count: values.count)  // rows are never 0
    }

    /// A tape for forward passes only.
    private static func frozenTape(_ weights: ParameterBlock) -> Tape {
        Tape(weights: weights, shard: GradientShard(weights.layout, isFrozen: true))
    }

    /// Width of s.
    var width: Int { tower.configuration.width }

    /// Adds an item's side, times a factor, to a row; false when no modality is at hand.
    ///
    /// - Parameter features: What is at hand; may be less than the tower was trained with.
    func addSide(
        of item: Int32, from features: ItemFeatures, factor: Float,
        to target: UnsafeMutablePointer<Float>
    ) -> Bool {
        var hasAny = false
        for (place, layers) in tower.modalities.enumerated() {
            guard
                let table = features.tables.firstIndex(where: { $0.modality == layers.modality }),
                features.isPresent(item, in: table)
            else { continue }
            hasAny = true
            contributions[place].withUnsafeBufferPointer {
                // Present items have a row.
                kernel_axpy(width, factor, $0.baseAddress! + Int(item) * width, target)
            }
        }
        return hasAny
    }

    /// Sides of users from their histories, zeros where nothing is known.
    /// **Shape** [histories.count][width].
    ///
    /// Each user is computed alone, so a side has the same bits whoever is asked for beside it.
    func userSides(
        of histories: [[Int32]], from features: ItemFeatures, pool: WorkerPool = .shared
    ) -> [[Float]] {
        // Profiles keep the columns of what is not at hand, as zeros.
        let columns = profileColumns(features)
        var sides = [[Float]](
            repeating: [Float](repeating: 0, count: width), count: histories.count)
        sides.withUnsafeMutableBufferPointer { sides in
            // Each shard writes the elements of its own range.
            nonisolated(unsafe) let sides = sides
            pool.run(over: histories.count, minimum: 8, parts: 64) { range in
                let tape = Self.frozenTape(weights)
                let scratch = Arena()
                let profile = ContentProfile(features, decay: decay)
                for user in range {
                    scratch.rewind()
                    let known = scratch.allocate(max(1, profile.width))
                    guard profile.write(histories[user][...], into: known) else { continue }
                    let full = scratch.allocate(columns.total)
                    full.update(repeating: 0, count: columns.total)
                    for part in columns.parts {
                        (full + part.target).update(from: known + part.source, count: part.count)
                    }
                    sides[user] = side(full, on: tape, scratch)
                }
            }
        }
        return sides
    }

    private func side(
        _ profile: UnsafeMutablePointer<Float>, on tape: Tape, _ scratch: Arena
    ) -> [Float] {
        tape.reset(masks: nil)
        let one = scratch.allocate(1)
        one.pointee = 1
        var start = profile
        var (means, lasts): ([UnsafeMutablePointer<Float>], [UnsafeMutablePointer<Float>]) = (
            [], []
        )
        for layers in tower.modalities {
            means.append(start)
            lasts.append(start + layers.width)
            start += 2 * layers.width
        }
        let side = tower.userSides(
            profiles: profile, means: means, lasts: lasts, shares: one, rows: 1, on: tape)
        return Array(tape.values(of: side))
    }

    /// Where the columns of a profile of some modalities lie in one of all the tower's.
    private func profileColumns(
        _ features: ItemFeatures
    ) -> (total: Int, parts: [(source: Int, target: Int, count: Int)]) {
        var (total, parts) = (0, [(source: Int, target: Int, count: Int)]())
        var source = 0
        for layers in tower.modalities {
            if features.modalities.contains(layers.modality) {
                parts.append((source, total, 2 * layers.width))
                source += 2 * layers.width
            }
            total += 2 * layers.width
        }
        return (total, parts)
    }
}
