import Autodiff
import Tensor

/// Forward passes of a joint network outside training.
///
/// Sendable by immutability: the weights are written before the initialiser returns.
final class SpaceInference<Network: JointNetwork>: @unchecked Sendable {
    let network: Network
    let weights: ParameterBlock
    /// Decay of the content profile.
    let decay: Float

    /// - Parameter weights: Copied.
    init(_ network: Network, weights: ParameterBlock, decay: Float) {
        self.network = network
        self.weights = ParameterBlock(copying: weights)
        self.decay = decay
    }

    /// A tape for forward passes only.
    func tape() -> Tape {
        Tape(weights: weights, shard: GradientShard(weights.layout, isFrozen: true))
    }

    /// Users in the space, zeros for whom nothing is known. **Shape** [histories.count][width].
    ///
    /// Each user is computed alone, so a row has the same bits whoever is asked for beside it.
    ///
    /// - Parameter latents: The backbone's latents where the network reads them, else empty.
    func users(
        _ histories: [[Int32]], latents: [[Float]] = [], latentWidth: Int = 0,
        _ features: ItemFeatures, pool: WorkerPool = .shared
    ) -> [[Float]] {
        var rows = [[Float]](
            repeating: [Float](repeating: 0, count: network.width), count: histories.count)
        rows.withUnsafeMutableBufferPointer { rows in
            // Each shard writes the elements of its own range.
            nonisolated(unsafe) let rows = rows
            pool.run(over: histories.count, minimum: 8, parts: 64) { range in
                let (tape, scratch) = (tape(), Arena())
                let profile = ContentProfile(features, decay: decay)
                for user in range {
                    scratch.rewind()
                    tape.reset(masks: nil)
                    let input = UserRows(
                        count: 1, features, latentWidth: latentWidth, in: scratch)
                    if latents.isEmpty {
                        input.fill(0, histories[user][...], profile, latent: nil)
                    } else {
                        latents[user].withUnsafeBufferPointer {
                            input.fill(0, histories[user][...], profile, latent: $0.baseAddress)
                        }
                    }
                    rows[user] = Array(tape.values(of: network.users(input, on: tape)))
                }
            }
        }
        return rows
    }

    /// Cuts items into blocks of one size, so that an item's bits do not depend on the number of
    /// workers, and calls `body` with each.
    func eachBlock(
        of count: Int, on pool: WorkerPool = .shared, _ body: (Range<Int32>, Tape, Arena) -> Void
    ) {
        let block = 256
        pool.run((count + block - 1) / block) { index in
            let first = index * block
            body(Int32(first)..<Int32(min(first + block, count)), tape(), Arena())
        }
    }
}
