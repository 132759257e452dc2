import Alignment
import CKernels
import Catalog
import Glibc
import Recommenders

extension Explainer {
    /// Similarities of the candidate and the items of the history, in their order, -1 ... 1.
    ///
    /// Without latents only items of the window are compared; the others have 0.
    func itemSimilarities(_ item: Int32, _ context: EvidenceContext) -> [Float] {
        switch context.similarity {
        case .latents(_, let rows):
            guard let model = recommender as? any LatentRecommender else { return [] }
            let unit = normalized(model.itemLatent(item))
            return rows.withUnsafeBufferPointer { rows in
                context.items.indices.map { place in
                    dot(unit, rows, from: place * unit.count)
                }
            }
        case .sets(let sets):
            let mine = holders.holders(of: item, before: context.now, without: context.user)
            var isHolder = [Bool](repeating: false, count: sequences.userCount)
            for holder in mine { isHolder[Int(holder.user)] = true }
            return context.items.map { other in
                guard let users = sets.usersOfItem[other] else { return 0 }
                let common = users.reduce(0) { $0 + (isHolder[Int($1)] ? 1 : 0) }
                return CoOccurrence.cosine(common: common, users.count, mine.count)
            }
        }
    }

    /// What each form of data adds to the similarity of two items; nothing without latents.
    func similarityParts(_ item: Int32, _ other: Int32) -> [EvidencePart] {
        guard let model = recommender as? any LatentRecommender else { return [] }
        return model.similarityParts(of: item, and: other).map { part in
            EvidencePart(
                modality: EvidenceModality(rawValue: part.name) ?? .interactions, value: part.value)
        }
    }

    /// Similarities of the user of the request and others, in their order, -1 ... 1.
    mutating func userSimilarities(
        _ others: [HolderIndex.Holder], _ context: inout EvidenceContext
    ) -> [Float] {
        switch context.similarity {
        case .latents(let unit, _):
            userLatents?.refresh(
                others.lazy.map(\.user), in: sequences, before: context.now)
            guard let index = userLatents else { return [] }
            return index.cosines(unit, with: others)
        case .sets(var sets):
            for other in others where sets.ofUser[other.user] == nil {
                let theirs = itemsBeforeNow(of: other.user, context)
                let common = theirs.count { context.places[Int($0)] >= 0 }
                sets.ofUser[other.user] = CoOccurrence.cosine(
                    common: common, context.items.count, theirs.count)
            }
            context.similarity = .sets(sets)
            return others.map { sets.ofUser[$0.user] ?? 0 }
        }
    }

    /// The different items that a user had before the moment of the request, ascending.
    func itemsBeforeNow(of user: Int32, _ context: EvidenceContext) -> [Int32] {
        let count = sequences.count(of: user, before: context.now)
        return distinct(sequences.history(of: user, limit: count).items)
    }

    /// Places in the history of the items that another user had too, before now, and that may be
    /// named.
    func sharedPlaces(with other: Int32, _ context: EvidenceContext) -> [Int] {
        let count = sequences.count(of: other, before: context.now)
        let shared = sequences.history(of: other, limit: count).items.compactMap { item in
            let place = context.places[Int(item)]
            return place >= 0 && context.isCommon[Int(place)] ? place : nil
        }
        return distinct(shared).map { Int($0) }
    }

    private func distinct(_ values: [Int32]) -> [Int32] {
        var result: [Int32] = []
        for value in values.sorted() where result.last != value { result.append(value) }
        return result
    }
}

/// Softmax of similarities at temperature 1, in order.
func softmax(_ similarities: [Float]) -> [Float] {
    guard let largest = similarities.max() else { return [] }
    let powers = similarities.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}

/// The vector at unit length; zeros stay zeros, and so does anything that is not finite.
func normalized(_ vector: [Float]) -> [Float] {
    let squares = vector.withUnsafeBufferPointer { values in
        values.baseAddress.map { Float(kernel_sum_of_squares(values.count, $0)) } ?? 0
    }
    guard squares > 0, squares.isFinite else {
        return [Float](repeating: 0, count: vector.count)
    }
    let scale = 1 / squares.squareRoot()
    return vector.map { $0 * scale }
}

/// Inner product of two vectors of equal length.
func dot(_ a: [Float], _ b: [Float]) -> Float {
    precondition(a.count == b.count, "vectors of \(a.count) and \(b.count) values")
    return b.withUnsafeBufferPointer { dot(a, $0, from: 0) }
}

/// Inner product of a vector and the row of a packed table that starts at `start`.
func dot(_ a: [Float], _ rows: UnsafeBufferPointer<Float>, from start: Int) -> Float {
    a.withUnsafeBufferPointer { a in
        guard let left = a.baseAddress, let right = rows.baseAddress else { return 0 }
        return kernel_dot(a.count, left, right + start)
    }
}
