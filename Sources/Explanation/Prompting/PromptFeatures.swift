import Foundation
import Recommenders
import Tensor

/// The matrices that a question's projectors read, as contiguous rows.
struct PromptFeatures {
    /// [1, latentWidth]
    let user: [Float]
    /// History, then candidates. [history + candidates, latentWidth + 2]
    let items: [Float]
    /// Pieces in the order of their slots. [pieces, evidenceColumns]
    let evidence: [Float]
    /// Which piece stands behind which candidate.
    let links: [EvidenceLink]
    let historyCount: Int
    let candidateCount: Int
    let evidenceCount: Int

    /// - Parameter itemLatent: Latent of an item. **Shape** [latentWidth]
    init(
        _ question: PromptQuestion, _ configuration: PromptNetwork.Configuration,
        itemLatent: (Int32) -> [Float]
    ) {
        user = question.user.map { $0 * configuration.userScale }
        func latent(_ item: Int32) -> [Float] {
            itemLatent(item).map { $0 * configuration.itemScale }
        }
        historyCount = question.history.count
        candidateCount = question.candidates.count
        evidenceCount = question.evidence.pieces.count
        let candidates = question.candidates.map(latent)
        var items: [Float] = []
        for item in question.history { items += latent(item) + [0, 0] }
        for (row, score) in zip(candidates, question.baseScores) { items += row + [score, 1] }
        self.items = items
        var rows: [Float] = []
        var links: [EvidenceLink] = []
        for (place, piece) in question.evidence.pieces.enumerated() {
            let vector = Self.vector(of: piece, question, width: configuration.latentWidth, latent)
            // What stands in a piece's place fits as it fits, whatever it is linked by.
            let fits = piece.links.map {
                cosine(
                    vector, piece.kind == .neighbor ? question.user : candidates[$0.candidate])
            }
            rows += vector
            rows += Self.supported(piece, candidates, width: configuration.latentWidth)
            rows += EvidenceKind.allCases.map { $0 == piece.kind ? 1 : 0 }
            rows += Self.figures(piece, fit: fits.max() ?? 0, now: question.now)
            links += zip(piece.links, fits).map { link, fit in
                EvidenceLink(
                    piece: place, candidate: link.candidate, weight: link.weight, fit: fit,
                    kind: piece.kind)
            }
        }
        evidence = rows
        self.links = links
    }

    /// What the piece is: a neighbour's latent, an item's, or the mean of those with an attribute.
    private static func vector(
        of piece: PromptEvidence, _ question: PromptQuestion, width: Int,
        _ latent: (Int32) -> [Float]
    ) -> [Float] {
        switch piece.subject {
        case .user(let user):
            // Of length 1; √width brings its elements to the size of the others.
            let unit = question.neighborLatents[user] ?? [Float](repeating: 0, count: width)
            return unit.map { $0 * Float(width).squareRoot() }
        case .item(let item): return latent(item)
        case .attribute:
            var mean = [Float](repeating: 0, count: width)
            for item in piece.items {
                for (column, value) in latent(item).enumerated() {
                    mean[column] += value / Float(piece.items.count)
                }
            }
            return mean
        }
    }

    /// The candidates behind which it stands, by the weight of each link.
    private static func supported(
        _ piece: PromptEvidence, _ candidates: [[Float]], width: Int
    ) -> [Float] {
        var sum = [Float](repeating: 0, count: width)
        for link in piece.links {
            for (column, value) in candidates[link.candidate].enumerated() {
                sum[column] += link.weight * value
            }
        }
        return sum
    }

    /// Best fit and largest weight, age in logarithmic days, logarithm of the support.
    private static func figures(_ piece: PromptEvidence, fit: Float, now: Int64) -> [Float] {
        let days = piece.time.map { Double(max(0, now - $0)) / 86_400_000 } ?? 0
        return [
            fit, piece.links.map(\.weight).max() ?? 0, Float(log1p(days)),
            Float(log1p(Double(piece.support ?? 0))),
        ]
    }
}

/// Cosine of two vectors; 0 where one has no length.
private func cosine(_ first: [Float], _ second: [Float]) -> Float {
    let lengths = (dot(first, first) * dot(second, second)).squareRoot()
    return lengths > 0 ? dot(first, second) / lengths : 0
}
