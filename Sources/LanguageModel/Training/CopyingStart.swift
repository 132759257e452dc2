import Autodiff
import Foundation
import Tensor

/// A start of the weights from which a model copies before it has learnt anything.
///
/// A small model on little text spends most of its training on finding induction heads (Olsson et
/// al., 2022): one head writes down what stood before each position, a later one looks for the
/// places where the present token stood before and reads what followed. Here the first two blocks
/// start as this circuit, in the manner of mimetic initialisation (Trockman and Kolter, 2023), with
/// room beside it; everything is trained from there.
///
/// The residual is read as two halves. Embeddings are random signs in the left half; in the first
/// block the even heads write the left half of the position before into the right half, and in the
/// second block they look for positions whose right half is the present left half and add their
/// left half to it. The last column is the same for all tokens: from it and the fast rotations
/// follows the look at the position before; the slow rotations carry what must match at any
/// distance.
struct CopyingStart {
    /// Size of an embedding's entries.
    let scale: Float
    /// Weight that queries and keys of the look backwards have on the constant column.
    var looking: Float = 0.65
    /// Weight of queries and keys that compare tokens.
    var comparing: Float = 2
    /// What a found token counts beside the present one.
    var copying: Float = 4

    /// Whether the key and value heads of the sizes cover one half of the width.
    static func fits(_ shape: LanguageModelTraining.Shape) -> Bool {
        let headWidth = shape.width / shape.heads
        return shape.blocks >= 2 && shape.keyValueHeads * headWidth * 2 == shape.width
            && shape.heads >= 2 * shape.keyValueHeads
    }

    /// Overwrites the start of embeddings and of the even heads of two blocks.
    func apply(to weights: ParameterBlock, of network: LanguageModelNetwork, seed: UInt64) {
        let shape = network.architecture.attention
        let width = network.architecture.width
        embed(weights[network.table], network.table, seed: seed)
        for (number, block) in network.blocks.prefix(2).enumerated() {
            // The first two matrices of a block: queries, keys and values; the attention's output.
            let projections = Rows(start: weights[block.matrices[0].weight], columns: width)
            let output = Rows(
                start: weights[block.matrices[1].weight],
                columns: block.matrices[1].weight.columns)
            for head in 0..<shape.keyValueHeads {
                let heads = HeadRows(shape, keyValueHead: head)
                for row in [heads.query, heads.key, heads.value] {
                    for place in 0..<shape.headWidth { projections.clear(row + place) }
                }
                for place in 0..<shape.headWidth {
                    projections[heads.value + place, head * shape.headWidth + place] = 1
                }
                if number == 0 {
                    lookBack(projections, output, heads, shape, width)
                } else {
                    compare(projections, output, heads, shape, width)
                }
            }
        }
    }

    private func embed(_ table: UnsafeMutablePointer<Float>, _ parameter: Parameter, seed: UInt64) {
        let stream = RandomStream(seed: seed, component: "initialization/copying")
        let (half, columns) = (parameter.columns / 2, parameter.columns)
        for index in 0..<parameter.count {
            table[index] =
                switch index % columns {
                case columns - 1: 8 * scale
                case ..<half: stream.bits(index) & 1 == 0 ? scale : -scale
                default: 0.1 * scale * stream.normal(index)
                }
        }
    }

    /// Attention to the position before: query and key are constant, turned by one position.
    private func lookBack(
        _ projections: Rows, _ output: Rows, _ heads: HeadRows, _ shape: AttentionShape,
        _ width: Int
    ) {
        let (half, pairs, constant) = (width / 2, shape.headWidth / 2, width - 1)
        for (pair, angle) in (shape.rotary?.frequencies ?? []).enumerated() where angle >= 0.02 {
            projections[heads.query + pair, constant] = looking
            projections[heads.key + pair, constant] = looking * cos(angle)
            projections[heads.key + pair + pairs, constant] = looking * sin(angle)
        }
        for place in 0..<shape.headWidth {
            let row = half + heads.number * shape.headWidth + place
            guard row != constant else { continue }
            output.clear(row)
            output[row, heads.query + place] = scale
        }
    }

    /// Attention to the positions behind the present token's earlier places.
    private func compare(
        _ projections: Rows, _ output: Rows, _ heads: HeadRows, _ shape: AttentionShape,
        _ width: Int
    ) {
        let (half, pairs) = (width / 2, shape.headWidth / 2)
        for (pair, angle) in (shape.rotary?.frequencies ?? []).enumerated() where angle < 0.003 {
            for place in [pair, pair + pairs] {
                let column = heads.number * shape.headWidth + place
                projections[heads.query + place, column] = comparing
                projections[heads.key + place, half + column] = comparing
            }
        }
        for place in 0..<shape.headWidth {
            let row = heads.number * shape.headWidth + place
            output.clear(row)
            output[row, heads.query + place] = copying * scale
        }
    }
}

/// Where the rows of a key and value head and of its first query head begin.
private struct HeadRows {
    let number: Int
    let query: Int
    let key: Int
    let value: Int

    init(_ shape: AttentionShape, keyValueHead: Int) {
        number = keyValueHead
        query = keyValueHead * (shape.heads / shape.keyValueHeads) * shape.headWidth
        key = (shape.heads + keyValueHead) * shape.headWidth
        value = (shape.heads + shape.keyValueHeads + keyValueHead) * shape.headWidth
    }
}

/// A matrix to write into.
private struct Rows {
    let start: UnsafeMutablePointer<Float>
    let columns: Int

    subscript(row: Int, column: Int) -> Float {
        get { start[row * columns + column] }
        nonmutating set { start[row * columns + column] = newValue }
    }

    func clear(_ row: Int) {
        (start + row * columns).update(repeating: 0, count: columns)
    }
}
