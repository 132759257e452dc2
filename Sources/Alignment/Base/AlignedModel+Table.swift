import CKernels
import Recommenders
import Tensor

extension AlignedModel {
    /// z of every item.
    static func table(
        base: any LatentRecommender, space: Space, features: ItemFeatures,
        calibration: Calibration, trainingCounts: [Int32], counts: [Int32]
    ) -> LatentTable {
        if case .fused(let fused) = space {
            return fusedTable(
                base: base, fused, features: features, trainingCounts: trainingCounts,
                itemCount: counts.count)
        }
        var content: ContentSpace?
        if case .concatenated(let space) = space { content = space }
        let biasColumn = base.latentWidth + (content?.width ?? 0)
        let width = (biasColumn + 1 + 15) / 16 * 16
        return LatentTable(count: counts.count, width: width) { item, row in
            guard let row = row.baseAddress else { return }
            let (index, count) = (Int32(item), Int(counts[item]))
            let hasContent =
                content?.addSide(
                    of: index, from: features, factor: calibration.alpha(count: count),
                    to: row + base.latentWidth) ?? false
            let kappa = calibration.kappa(count: count, hasContent: hasContent)
            // What the backbone holds for an item it never trained on is noise.
            if trainingCounts[item] > 0, item < base.itemCount, kappa != 0 {
                base.itemLatent(index).withUnsafeBufferPointer {
                    if let latent = $0.baseAddress { kernel_axpy($0.count, kappa, latent, row) }
                }
            }
            row[biasColumn] = calibration.bias(count: count, hasContent: hasContent)
        }
    }

    /// The columns of the parts of a joint latent; nil for a fused one, which has no parts.
    var columns: (cf: Range<Int>, content: Range<Int>, bias: Range<Int>)? {
        if case .fused = space { return nil }
        let bias = base.latentWidth + (content?.width ?? 0)
        return (0..<base.latentWidth, base.latentWidth..<bias, bias..<bias + 1)
    }

    private static func fusedTable(
        base: any LatentRecommender, _ fused: SpaceInference<FusedProjector>,
        features: ItemFeatures, trainingCounts: [Int32], itemCount: Int
    ) -> LatentTable {
        let width = fused.network.width
        let backbone = BackboneRows(base, trainingCounts: trainingCounts, itemCount: itemCount)
        let rows = [Float](unsafeUninitializedCapacity: itemCount * width) { buffer, initialized in
            initialized = itemCount * width
            guard let target = buffer.baseAddress else { return }
            // Each block writes its own rows.
            nonisolated(unsafe) let rows = target
            fused.eachBlock(of: itemCount) { items, tape, scratch in
                let input = ItemRows(items, features, backbone, in: scratch)
                let values = tape.values(of: fused.network.items(input, on: tape))
                guard let first = values.baseAddress else { return }
                (rows + Int(items.lowerBound) * width).update(from: first, count: values.count)
            }
        }
        return LatentTable(count: itemCount, width: width, values: rows)
    }
}
