import Catalog
import Glibc
import Recommenders

/// How alike users and items are for one question, and where that comes from.
struct Affinity {
    /// Similarity of the user of the question and another, -1 ... 1.
    let toUser: (Int32) -> Float
    /// Similarity of two items, -1 ... 1.
    let ofItems: (Int32, Int32) -> Float
    /// Wording of the provenance of `toUser`.
    let userProvenance: String
    /// Wording of the provenance of `ofItems`.
    let itemProvenance: String
}

extension Explainer {
    /// Cosines of latents where the model has them, else cosines of co-occurrence.
    mutating func affinity(for question: EvidenceQuestion) -> Affinity {
        guard let model = recommender as? any LatentRecommender else {
            return coOccurrence(for: question)
        }
        let considered = consideredHolders(question).map(\.user)
        userLatents?.refresh(considered, in: sequences, before: question.now)
        let user = normalized(model.userLatents(for: [question.request])[0])
        var items: [Int32: [Float]] = [:]
        // Items that a neighbour shares may lie anywhere in the history, not in the window alone.
        for item in question.request.history + [question.item] where items[item] == nil {
            items[item] = normalized(model.itemLatent(item))
        }
        let known = items
        let index = userLatents
        return Affinity(
            toUser: { index?.cosine(user, with: $0) ?? 0 },
            ofItems: { a, b in
                // Only items of the history and the candidate are ever compared.
                guard let a = known[a], let b = known[b] else { return 0 }
                return dot(a, b)
            },
            userProvenance: "cosine of user latents, \(model.version)",
            itemProvenance: "cosine of item latents, \(model.version)")
    }

    /// Share of common items, and of common users: |A and B| / sqrt(|A| |B|).
    private func coOccurrence(for question: EvidenceQuestion) -> Affinity {
        let mine = Set(question.request.history)
        let sequences = sequences
        let now = question.now
        var usersOfItem: [Int32: Set<Int32>] = [:]
        for item in question.history.map(\.item) + [question.item] {
            usersOfItem[item] = Set(
                holders.holders(of: item, before: now, without: question.user).map(\.user))
        }
        let known = usersOfItem
        return Affinity(
            toUser: { other in
                let count = sequences.count(of: other, before: now)
                let theirs = Set(sequences.history(of: other, limit: count).items)
                return setCosine(mine, theirs)
            },
            ofItems: { a, b in setCosine(known[a] ?? [], known[b] ?? []) },
            userProvenance: "cosine of item sets; \(recommender.name) has no latents",
            itemProvenance: "cosine of user sets; \(recommender.name) has no latents")
    }

    /// The holders of the candidate that are looked at: the most recent ones before now.
    func consideredHolders(_ question: EvidenceQuestion) -> [HolderIndex.Holder] {
        let all = holders.holders(
            of: question.item, before: question.now, without: question.user)
        return Array(all.prefix(settings.maximumHolders))
    }
}

private func setCosine(_ a: Set<Int32>, _ b: Set<Int32>) -> Float {
    if a.isEmpty || b.isEmpty { return 0 }
    let (small, large) = a.count < b.count ? (a, b) : (b, a)
    let common = small.count { large.contains($0) }
    return Float(common) / (Float(a.count) * Float(b.count)).squareRoot()
}

/// Softmax of similarities at temperature 1, in order.
func softmax(_ similarities: [Float]) -> [Float] {
    guard let largest = similarities.max() else { return [] }
    let powers = similarities.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}
