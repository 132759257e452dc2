import Recommenders

/// What a score is made of: the addends sum up to it, up to rounding.
///
/// The joint latent is a concatenation, so its dot product falls into partial ones; the online
/// adapter adds a difference to either side:
///
///     z~ · u~ = kappa e_i · e_u + alpha s_i · s_u + bias_i + (z~ - z) · u + z~ · (u~ - u)
public struct ScoreParts: Sendable, Equatable {
    /// One addend.
    public struct Part: Sendable, Equatable {
        /// What it comes from, such as `content`.
        public let name: String
        /// How much it adds.
        public let value: Float
    }

    /// Collaborative filtering: the frozen backbone, as far as it is trusted.
    public var cf: Float
    /// The content side; nil for a model without one.
    public var content: Float?
    /// The item's constant; nil for a model without one.
    public var bias: Float?
    /// What correcting the item adds; nil without an adapter.
    public var adapterItem: Float?
    /// What correcting the user adds; nil without an adapter.
    public var adapterUser: Float?

    /// The addends there are, in the order of the equation.
    public var parts: [Part] {
        let all: [(String, Float?)] = [
            ("cf", cf), ("content", content), ("bias", bias), ("adapter_item", adapterItem),
            ("adapter_user", adapterUser),
        ]
        return all.compactMap { name, value in value.map { Part(name: name, value: $0) } }
    }
}

extension LatentRecommender {
    /// What the scores of some items for one request are made of, in the order of `items`.
    ///
    /// A model whose latents are not a joint one has a single part, `cf`.
    public func scoreParts(of items: [Int32], for request: ScoringRequest) -> [ScoreParts] {
        switch self {
        case let adapted as AdaptedRecommender: adapted.adaptedParts(of: items, for: request)
        case let aligned as AlignedModel: aligned.jointParts(of: items, for: request)
        default: wholeParts(of: items, for: request)
        }
    }

    fileprivate func wholeParts(of items: [Int32], for request: ScoringRequest) -> [ScoreParts] {
        let user = userLatents(for: [request])[0]
        return items.map { ScoreParts(cf: dot(itemLatent($0)[...], user[...])) }
    }
}

extension AlignedModel {
    /// The partial dot products of the joint latent.
    fileprivate func jointParts(of items: [Int32], for request: ScoringRequest) -> [ScoreParts] {
        guard let (cf, content, bias) = columns else { return wholeParts(of: items, for: request) }
        let user = userLatents(for: [request])[0]
        return items.map { item in
            let latent = itemLatent(item)
            return ScoreParts(
                cf: dot(latent[cf], user[cf]),
                content: content.isEmpty ? nil : dot(latent[content], user[content]),
                bias: dot(latent[bias], user[bias]))
        }
    }
}

extension AdaptedRecommender {
    /// The parts of the frozen model and what the corrections add.
    fileprivate func adaptedParts(of items: [Int32], for request: ScoringRequest) -> [ScoreParts] {
        var parts = base.scoreParts(of: items, for: request)
        if partsSwitchedOff.contains(.adapter) { return parts }
        let frozenUser = base.userLatents(for: [request])[0]
        let user = userLatents(adapting: [frozenUser], for: [request])[0]
        let offset = zip(user, frozenUser).map { $0 - $1 }
        for (place, latent) in itemLatents(items).enumerated() {
            let correction = zip(latent, base.itemLatent(items[place])).map { $0 - $1 }
            parts[place].adapterItem = dot(correction[...], frozenUser[...])
            parts[place].adapterUser = dot(latent[...], offset[...])
        }
        return parts
    }
}

/// Summed in double precision, so that the parts of a score add up as closely as they can.
private func dot(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Float {
    Float(zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) })
}
