/// How far a rationale keeps to its evidence, beside whether it is grounded in it.
public enum RationaleConsistency {
    /// The subjects that a rationale cites, in order of mention, each once.
    public static func cited(
        _ rationale: Rationale, in evidence: EvidenceSet
    ) -> [EvidenceSubject] {
        var seen: Set<EvidenceSubject> = []
        return rationale.claims.flatMap(\.evidence).compactMap { evidence[$0]?.subject }
            .filter { seen.insert($0).inserted }
    }

    /// Stability: mean Jaccard index |A and B| / |A or B| over all pairs of sets; two empty sets
    /// are equal. Nil for fewer than two sets.
    public static func stability(_ sets: [Set<EvidenceSubject>]) -> Double? {
        guard sets.count >= 2 else { return nil }
        var sum = 0.0
        var pairs = 0
        for (place, first) in sets.enumerated() {
            for second in sets[(place + 1)...] {
                let union = first.union(second).count
                sum +=
                    union == 0 ? 1 : Double(first.intersection(second).count) / Double(union)
                pairs += 1
            }
        }
        return sum / Double(pairs)
    }

    /// Agreement: Kendall's tau-b between order of mention and weight, 1 when the weightiest piece
    /// is named first and so on. Nil where fewer than two weights differ.
    public static func agreement(_ rationale: Rationale, with evidence: EvidenceSet) -> Double? {
        let weights = rationale.claims.flatMap(\.evidence).compactMap { evidence[$0]?.weight }
        var (inOrder, against, tied) = (0, 0, 0)
        for first in weights.indices {
            for second in weights.indices.dropFirst(first + 1) {
                if weights[first] > weights[second] {
                    inOrder += 1
                } else if weights[first] < weights[second] {
                    against += 1
                } else {
                    tied += 1
                }
            }
        }
        // Places of mention never tie, so only the pairs of equal weight are taken off.
        let (untied, pairs) = (inOrder + against, inOrder + against + tied)
        guard untied > 0 else { return nil }
        return Double(inOrder - against) / (Double(untied) * Double(pairs)).squareRoot()
    }
}
