import Autodiff

extension Tape {
    /// Temperature of InfoNCE.
    static let temperature: Float = 0.07

    /// InfoNCE in both directions between two forms of some items, rows of length 1, with the
    /// weight of the rows.
    func symmetricContrastiveLoss(
        _ one: Variable, _ other: Variable,
        shares: (UnsafePointer<Float>, UnsafePointer<Float>), _ rows: ItemRows
    ) {
        contrastiveLoss(
            one, other, shares: (shares.0, shares.1), items: rows.items,
            temperature: Self.temperature, weight: rows.lossWeights.alignment)
        contrastiveLoss(
            other, one, shares: (shares.1, shares.0), items: rows.items,
            temperature: Self.temperature, weight: rows.lossWeights.alignment)
    }

    /// Constants times a factor, kept as long as the recording. **Shape** [count]
    func scaled(
        _ values: UnsafePointer<Float>, count: Int, by factor: Float
    ) -> UnsafePointer<Float> {
        let copy = room(count)
        for place in 0..<count { copy[place] = values[place] * factor }
        return UnsafePointer(copy)
    }

    /// 1 where any of some marks is set. **Shape** [count]
    func shares(
        anyOf marks: [UnsafeMutablePointer<Float>], count: Int
    ) -> UnsafePointer<Float> {
        let any = room(count)
        for place in 0..<count { any[place] = marks.contains { $0[place] != 0 } ? 1 : 0 }
        return UnsafePointer(any)
    }
}
