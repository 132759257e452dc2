import Encoders
import Tensor

extension FeatureTable {
    /// The same rows on other items: a placebo, which tells what features are worth from what
    /// having any is worth.
    ///
    /// Rows change places among the items that have one, so that just as many are present.
    public func shufflingRows(seed: UInt64) -> FeatureTable {
        let present = isPresent.indices.filter { isPresent[$0] }
        let order = RandomStream(seed: seed, component: "features/shuffle")
            .permutation(of: present.count)
        var values = values
        for (place, item) in present.enumerated() {
            let source = present[Int(order[place])]
            values.replaceSubrange(item * width..<(item + 1) * width, with: self[source])
        }
        return FeatureTable(
            unitRows: values, isPresent: isPresent, modality: modality, width: width,
            source: source + ", shuffled", fingerprint: fingerprint + " shuffled \(seed)",
            dataset: dataset)
    }
}
