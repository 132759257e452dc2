import Autodiff
import Foundation
import Tensor
import TestFiles

@testable import Recommenders

/// The fixture `sasrec-tiny`: its weights come from the hash that made them, its expectations from
/// its file.
struct SASRecFixture {
    static let folder = SharedFolder.url.appendingPathComponent("oracles/fixtures/sasrec-tiny")

    static var isAvailable: Bool {
        FileManager.default.fileExists(
            atPath: folder.appendingPathComponent("expected.json").path)
    }

    private let document: [String: Any]
    private let tolerance: (absolute: Double, relative: Double)
    /// Items of each sequence without padding, zero-based.
    let sequences: [[Int32]]

    init() throws {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent("expected.json"))
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let cases = root["cases"] as? [String: Any],
            let bounds = root["tolerance"] as? [String: Double],
            let absolute = bounds["abs"], let relative = bounds["rel"]
        else { throw CocoaError(.fileReadCorruptFile) }
        document = cases
        tolerance = (absolute, relative)
        sequences = Self.rows(cases, "forward", "seq").map { $0.filter { $0 > 0 }.map { $0 - 1 } }
    }

    /// |actual - expected| in units of the fixture's tolerance.
    func excess(_ actual: Double, _ expected: Double) -> Double {
        abs(actual - expected) / (tolerance.absolute + tolerance.relative * abs(expected))
    }

    func tensor(_ part: String, _ name: String) -> [Double] {
        Self.data((document[part] as? [String: Any])?[name])
    }

    func number(_ part: String, _ name: String) -> Double {
        (document[part] as? [String: Any])?[name] as? Double ?? .nan
    }

    func numbers(_ part: String, _ name: String) -> [Double] {
        (document[part] as? [String: Any])?[name] as? [Double] ?? []
    }

    /// Number of tensors with an expected gradient.
    var gradientCount: Int { gradients.count }

    /// Expected gradient of a checkpoint tensor, without the padding row.
    func gradient(_ key: String) -> [Double] {
        let values = Self.data(gradients[key])
        return key == "item.weight" ? Array(values.dropFirst(16)) : values
    }

    /// Expected weights after the optimiser's steps; nil when the fixture does not hold them.
    func finalWeights(_ key: String) -> [Double]? {
        guard let final = (document["adamw_3_steps"] as? [String: Any])?["final"] as? [String: Any],
            let tensor = final[key]
        else { return nil }
        let values = Self.data(tensor)
        return key == "item.weight" ? Array(values.dropFirst(16)) : values
    }

    /// Calls `body` with key, first float and count of every checkpoint tensor of a layout.
    func forEachTensor(of layout: ParameterLayout, _ body: (String, Int, Int) -> Void) {
        for parameter in layout.parameters {
            var offset = layout.start(of: parameter)
            for entry in layout.entries[parameter.index] {
                body(entry.key, offset, entry.count)
                offset += entry.count
            }
        }
    }

    /// A network with the fixture's weights, packed inputs, and room for gradients.
    func makeRun() -> SASRecFixtureRun {
        let network = SASRecNetwork(
            .init(width: 16, heads: 2, length: 10, dropout: 0, attendsToPadding: true),
            itemCount: 40)
        let weights = ParameterBlock(network.layout)
        forEachTensor(of: network.layout) { key, offset, count in
            let isGain = key.hasSuffix("weight") && key.contains("ln")
            let skipped = key == "item.weight" ? 16 : 0
            let stream = RandomStream(key: fnv1a("sasrec/\(key)"))
            for index in 0..<count {
                let uniform = stream.uniform(index + skipped) * 2 - 1
                weights.values[offset + index] = isGain ? uniform * 0.1 + 1 : uniform * 0.2
            }
        }
        return SASRecFixtureRun(
            network: network, weights: weights, sequences: sequences,
            positives: Self.rows(document, "loss", "pos"),
            negatives: Self.rows(document, "loss", "neg"))
    }

    private var gradients: [String: Any] {
        (document["loss"] as? [String: Any])?["grads"] as? [String: Any] ?? [:]
    }

    private static func data(_ tensor: Any?) -> [Double] {
        (tensor as? [String: Any])?["data"] as? [Double] ?? []
    }

    private static func rows(_ cases: [String: Any], _ part: String, _ name: String) -> [[Int32]] {
        let values = data((cases[part] as? [String: Any])?[name]).map { Int32($0) }
        return stride(from: 0, to: values.count, by: 10).map { Array(values[$0..<$0 + 10]) }
    }
}

/// Packed inputs of the fixture on a tape.
final class SASRecFixtureRun {
    let network: SASRecNetwork
    let weights: ParameterBlock
    let tape: Tape
    let sum: GradientSum
    /// Row of the padded fixture behind each packed row.
    private(set) var places: [Int] = []
    private let shard: GradientShard
    private let arena = Arena()
    private let batch: PackedBatch
    private let columns: [String: UnsafeMutablePointer<Int32>]

    init(
        network: SASRecNetwork, weights: ParameterBlock, sequences: [[Int32]],
        positives: [[Int32]], negatives: [[Int32]]
    ) {
        self.network = network
        self.weights = weights
        shard = GradientShard(network.layout)
        tape = Tape(weights: weights, shard: shard)
        sum = GradientSum(network.layout)
        let count = sequences.reduce(0) { $0 + $1.count }
        let names = ["items", "places", "positives", "negatives"]
        let arena = arena
        let columns = Dictionary(
            uniqueKeysWithValues: names.map { ($0, arena.allocateIndices(count)) })
        let offsets = arena.allocateIndices(sequences.count + 1)
        var row = 0
        for (user, items) in sequences.enumerated() {
            offsets[user] = Int32(row)
            for (index, item) in items.enumerated() {
                let place = 10 - items.count + index
                columns["items"]?[row] = item
                columns["places"]?[row] = Int32(place)
                columns["positives"]?[row] = positives[user][place] - 1
                columns["negatives"]?[row] = negatives[user][place] - 1
                places.append(user * 10 + place)
                row += 1
            }
        }
        offsets[sequences.count] = Int32(row)
        self.columns = columns
        batch = PackedBatch(rowCount: row, sequenceCount: sequences.count, offsets: offsets)
    }

    /// Records the forward pass.
    func record() -> Variable {
        network.features(column("items"), places: column("places"), in: batch, on: tape)
    }

    /// Runs forward and backward, sums the gradients, and returns the loss.
    func propagate() -> Double {
        shard.reset()
        tape.reset(masks: nil)
        tape.sampledLoss(
            record(), table: network.embedding.items, positives: column("positives"),
            negatives: column("negatives"), weight: 1 / Float(batch.rowCount))
        tape.backward()
        sum.sum([shard], on: .shared)
        return tape.loss
    }

    private func column(_ name: String) -> UnsafePointer<Int32> {
        guard let column = columns[name] else { preconditionFailure("no column \(name)") }
        return UnsafePointer(column)
    }
}
