import Catalog

extension Explainer {
    /// Similar users who had the candidate before now.
    ///
    /// A neighbour is shown only if enough users had the candidate, and only if enough of the items
    /// it shares with the user are themselves common: otherwise a pseudonym could point at one
    /// person.
    ///
    /// - Parameter similarities: Of the candidate and the items of the history.
    mutating func neighbors(
        _ item: Int32, _ similarities: [Float], _ context: inout EvidenceContext,
        withheld: inout Int
    ) -> [Evidence] {
        let considered = holders.holders(
            of: item, before: context.now, without: context.user, limit: settings.maximumHolders)
        guard considered.count >= settings.minimumUsers else {
            withheld += considered.count
            return []
        }
        // Somebody with a short history shares too little with everybody: no need to look.
        let nameable = context.items.indices.count {
            context.isCommon[$0] && context.items[$0] != item
        }
        guard nameable >= settings.minimumSharedItems else {
            if settings.neighbors > 0 { withheld += considered.count }
            return []
        }
        let cosines = userSimilarities(considered, &context)
        var found: [(holder: HolderIndex.Holder, similarity: Float, shared: [Int32])] = []
        for place in order(considered, by: cosines) where found.count < settings.neighbors {
            let shared = sharedItems(with: considered[place].user, item, similarities, context)
            if shared.count >= settings.minimumSharedItems {
                found.append((considered[place], cosines[place], shared))
            } else {
                withheld += 1
            }
        }
        let weights = softmax(found.map(\.similarity))
        return found.indices.map { place in
            let overlap = Array(found[place].shared.prefix(5))
            return Evidence(
                id: "n\(place + 1)", kind: .neighbor, subject: .user(found[place].holder.user),
                label: pseudonym(of: found[place].holder.user),
                similarity: found[place].similarity, weight: weights[place],
                provenance: context.provenance.user, modality: .interactions,
                time: found[place].holder.time, support: found[place].shared.count,
                overlap: overlap, overlapTitles: overlap.map { title(of: $0) })
        }
    }

    /// Places of holders by falling similarity, ties by smaller user.
    private func order(_ holders: [HolderIndex.Holder], by cosines: [Float]) -> [Int] {
        // One integer orders like (similarity, -user): sorting 1,000 of them is many times faster
        // than comparing tuples.
        var placeOfUser: [UInt32: Int] = [:]
        placeOfUser.reserveCapacity(holders.count)
        var keys = [UInt64](repeating: 0, count: holders.count)
        for place in holders.indices {
            // Adding zero makes -0 into 0, which compares equal as a number but not as bits.
            let bits = (cosines[place] + 0).bitPattern
            let rising = bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
            let user = UInt32(bitPattern: holders[place].user)
            keys[place] = UInt64(rising) << 32 | UInt64(~user)
            placeOfUser[user] = place
        }
        keys.sort(by: >)
        return keys.compactMap { placeOfUser[~UInt32(truncatingIfNeeded: $0)] }
    }

    /// Items that a neighbour had before now and the user has too, nearest to the candidate first.
    private func sharedItems(
        with other: Int32, _ item: Int32, _ similarities: [Float], _ context: EvidenceContext
    ) -> [Int32] {
        sharedPlaces(with: other, context)
            .map { (context.items[$0], similarities[$0]) }
            .filter { $0.0 != item }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
            .map(\.0)
    }

    /// Items of the history most like the candidate; ties go to the more recent.
    ///
    /// - Parameter similarities: Of the candidate and the items of the history.
    mutating func historyItems(
        _ item: Int32, _ similarities: [Float], _ context: inout EvidenceContext,
        withheld: inout Int
    ) -> [Evidence] {
        let ranked = context.window.enumerated().filter { context.items[$0.element.place] != item }
            .map { (order: $0.offset, entry: $0.element, value: similarities[$0.element.place]) }
            .sorted { ($0.value, $0.entry.time, $0.order) > ($1.value, $1.entry.time, $1.order) }
        var found: [(place: Int, time: Int64, similarity: Float)] = []
        let isCandidateCommon = holders.isCommon(
            item, before: context.now, without: context.user, minimum: settings.minimumUsers)
        for (_, entry, similarity) in ranked where found.count < settings.historyItems {
            if similarity <= 0 { break }
            if isCandidateCommon && context.isCommon[entry.place] {
                found.append((entry.place, entry.time, similarity))
            } else {
                withheld += 1
            }
        }
        if found.isEmpty { return [] }
        let weights = softmax(found.map(\.similarity))
        let candidateUsers = holders.userCount(
            of: item, before: context.now, without: context.user)
        return found.indices.map { rank in
            let (place, time, similarity) = found[rank]
            let past = context.items[place]
            let users =
                context.userCounts[place]
                ?? holders.userCount(of: past, before: context.now, without: context.user)
            context.userCounts[place] = users
            let parts = similarityParts(item, past)
            return Evidence(
                id: "h\(rank + 1)", kind: .historyItem, subject: .item(past),
                label: title(of: past), similarity: similarity, weight: weights[rank],
                provenance: context.provenance.item,
                modality: parts.max { $0.value < $1.value }?.modality ?? .interactions, time: time,
                support: min(users, candidateUsers), overlap: [], overlapTitles: [], parts: parts)
        }
    }

    /// Attributes that the candidate shares with the selected history items, weighted by the sum of
    /// their softmaxed similarities.
    mutating func attributes(
        _ candidate: Int32, behind history: [Evidence], withheld: inout Int
    ) -> [Evidence] {
        let ofCandidate = Dictionary(
            facts.attributes(of: candidate).map { ($0.attribute, $0.support) },
            uniquingKeysWith: { first, _ in first })
        var sums: [Int32: AttributeSum] = [:]
        for piece in history {
            guard case .item(let item) = piece.subject else { continue }
            for (attribute, support) in facts.attributes(of: item) {
                guard let other = ofCandidate[attribute] else { continue }
                sums[attribute, default: AttributeSum()]
                    .add(piece.weight, item: item, supports: [support, other])
            }
        }
        let rare = sums.filter { $0.value.support.map { $0 < settings.minimumUsers } ?? false }
        withheld += rare.count
        let ranked = sums.filter { rare[$0.key] == nil }
            .sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }
            .prefix(settings.attributes)
        return ranked.enumerated().map { place, entry in
            let (attribute, sum) = entry
            return Evidence(
                id: "a\(place + 1)", kind: .attribute, subject: .attribute(attribute),
                label: facts.label(of: attribute), similarity: sum.weight, weight: sum.weight,
                provenance: "shared with \(sum.items.count) of \(history.count) history items; "
                    + sanitized(facts.attributes[Int(attribute)].source),
                modality: .attributes, time: nil, support: sum.support, overlap: sum.items,
                overlapTitles: sum.items.map { title(of: $0) })
        }
    }
}

/// What gathers behind one attribute.
private struct AttributeSum {
    var weight: Float = 0
    var items: [Int32] = []
    /// The fewest users behind any link; nil while all links are facts of the catalogue.
    var support: Int?

    mutating func add(_ weight: Float, item: Int32, supports: [Int32?]) {
        self.weight += weight
        items.append(item)
        for case .some(let users) in supports { support = min(support ?? .max, Int(users)) }
    }
}
