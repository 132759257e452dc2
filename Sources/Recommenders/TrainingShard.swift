import Autodiff
import Layers
import Tensor

/// One piece of a step: its gradients, and the indices they refer to until they are summed.
final class TrainingShard {
    let gradients: GradientShard
    private(set) var loss = 0.0
    private let indices = Arena()

    init(_ layout: ParameterLayout) {
        gradients = GradientShard(layout)
    }

    /// Adds up loss and gradients of shard `index` of a step.
    ///
    /// - Parameters:
    ///   - tape: Any tape over the weights; its worker is the only one that uses it.
    ///   - masks: Stream of this step's dropout masks.
    ///   - negatives: Stream of this step's negatives.
    func run(
        _ index: Int, of step: TrainingStep, _ network: SASRecNetwork,
        _ sequences: TrainingSequences, loss kind: SASRec.Loss, chunk: Int, tape: Tape,
        masks: RandomStream, negatives: RandomStream
    ) {
        gradients.reset()
        indices.rewind()
        loss = 0
        for users in step.chunks(of: index, limit: chunk) {
            tape.reset(shard: gradients, masks: masks)
            let inputs = Inputs(users, of: step, sequences, indices)
            let features = network.features(
                inputs.items, places: inputs.places, in: inputs.batch, on: tape)
            let table = network.embedding.items
            let weight = 1 / Float(step.rowCount)
            switch kind {
            case .bce:
                tape.sampledLoss(
                    features, table: table, positives: inputs.targets,
                    negatives: inputs.negatives(users, of: step, sequences, indices, negatives),
                    weight: weight)
            case .ce:
                tape.catalogueLoss(
                    features, table: table, targets: inputs.targets, weight: weight)
            }
            tape.backward()
            loss += tape.loss
        }
    }

    /// The index arrays of a chunk.
    private struct Inputs {
        let batch: PackedBatch
        let items: UnsafeMutablePointer<Int32>
        let places: UnsafeMutablePointer<Int32>
        let targets: UnsafeMutablePointer<Int32>

        init(
            _ users: Range<Int>, of step: TrainingStep, _ sequences: TrainingSequences,
            _ arena: Arena
        ) {
            let firstRow = step.rows[users.lowerBound]
            let count = step.rows[users.upperBound] - firstRow
            items = arena.allocateIndices(count)
            places = arena.allocateIndices(count)
            targets = arena.allocateIndices(count)
            let offsets = arena.allocateIndices(users.count + 1)
            offsets[users.count] = Int32(count)
            batch = PackedBatch(
                rowCount: count, sequenceCount: users.count, offsets: offsets, firstRow: firstRow)
            sequences.sequences.items.withUnsafeBufferPointer { all in
                for (position, user) in users.enumerated() {
                    let row = step.rows[user] - firstRow
                    let length = step.rows[user + 1] - step.rows[user]
                    let index = Int(step.users[step.users.startIndex + user])
                    let source = sequences.sequences.offsets[index + 1] - length - 1
                    offsets[position] = Int32(row)
                    for place in 0..<length {
                        items[row + place] = all[source + place]
                        targets[row + place] = all[source + place + 1]
                        places[row + place] = Int32(sequences.length - length + place)
                    }
                }
            }
        }

        /// One item for each row that its user has not met.
        func negatives(
            _ users: Range<Int>, of step: TrainingStep, _ sequences: TrainingSequences,
            _ arena: Arena, _ stream: RandomStream
        ) -> UnsafeMutablePointer<Int32> {
            let negatives = arena.allocateIndices(batch.rowCount)
            for user in users {
                let index = step.users[step.users.startIndex + user]
                for row in step.rows[user]..<step.rows[user + 1] {
                    negatives[row - batch.firstRow] = sequences.negative(
                        for: index, row: row, from: stream)
                }
            }
            return negatives
        }
    }
}
