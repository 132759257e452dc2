import CKernels
import Encoders
import Recommenders

extension LatentRecommender {
    /// Where the cosine of two item latents comes from: addends that sum to it, up to rounding.
    ///
    /// A joint latent is the backbone's row beside a sum over modalities, so the inner product
    /// falls into addends. With a_i^m what modality m adds to the content side s_i of item i,
    ///
    ///     |z_i| |z_j| cos(z_i, z_j) = cf + sum over m of (a_i^m · s_j + s_i · a_j^m) / 2
    ///
    /// - Returns: `cf`, the backbone's rows and the items' constants, then one part for each
    ///   modality at hand, by its name. A model whose latents are not a joint one has `cf` alone.
    public func similarityParts(of item: Int32, and other: Int32) -> [ScoreParts.Part] {
        if let quantized = self as? QuantizedRecommender {
            return quantized.base.similarityParts(of: item, and: other)
        }
        let (a, b) = (itemLatent(item), itemLatent(other))
        let all = 0..<a.count
        let norms = product(a, a, all).squareRoot() * product(b, b, all).squareRoot()
        guard norms > 0, norms.isFinite else { return [ScoreParts.Part(name: "cf", value: 0)] }
        guard let aligned = self as? AlignedModel, let columns = aligned.columns,
            let content = aligned.content
        else { return [ScoreParts.Part(name: "cf", value: product(a, b, all) / norms)] }
        var parts = [
            ScoreParts.Part(
                name: "cf",
                value: (product(a, b, columns.cf) + product(a, b, columns.bias)) / norms)
        ]
        for (place, modality) in aligned.features.modalities.enumerated()
        where !aligned.removed.contains(modality) {
            let sum =
                aligned.along(b, item, place, content) + aligned.along(a, other, place, content)
            parts.append(ScoreParts.Part(name: modality.rawValue, value: sum / (2 * norms)))
        }
        return parts
    }
}

extension AlignedModel {
    /// Inner product of what one modality adds to an item and the content side of a latent.
    fileprivate func along(
        _ latent: [Float], _ item: Int32, _ place: Int, _ content: ContentSpace
    ) -> Float {
        var summand = [Float](repeating: 0, count: latentWidth)
        let alpha = calibration.alpha(count: Int(counts[Int(item)]))
        summand.withUnsafeMutableBufferPointer {
            guard let row = $0.baseAddress else { return }
            content.addContribution(
                of: item, place: place, from: features, factor: alpha, to: row + base.latentWidth)
        }
        return product(summand, latent, 0..<latentWidth)
    }
}

private func product(_ a: [Float], _ b: [Float], _ columns: Range<Int>) -> Float {
    a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
            guard let a = a.baseAddress, let b = b.baseAddress else { return 0 }
            return kernel_dot(columns.count, a + columns.lowerBound, b + columns.lowerBound)
        }
    }
}
