import Catalog

extension Explainer {
    /// Similar users who had the candidate before now.
    ///
    /// A neighbour is shown only if enough users had the candidate, and only if enough of the items
    /// it shares with the user are themselves common: otherwise a pseudonym could point at one
    /// person.
    func neighbors(
        _ question: EvidenceQuestion, _ affinity: Affinity, withheld: inout Int
    ) -> [Evidence] {
        let considered = consideredHolders(question)
        guard considered.count >= settings.minimumUsers else {
            withheld += considered.count
            return []
        }
        let nameable = Set(question.request.history.filter { isCommon($0, question) })
        let ranked = considered.map { ($0, affinity.toUser($0.user)) }
            .sorted { ($0.1, $1.0.user) > ($1.1, $0.0.user) }
        var found: [(holder: HolderIndex.Holder, similarity: Float, shared: [Int32])] = []
        for (holder, similarity) in ranked where found.count < settings.neighbors {
            let shared = sharedItems(with: holder.user, nameable, question, affinity)
            if shared.count >= settings.minimumSharedItems {
                found.append((holder, similarity, shared))
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
                provenance: affinity.userProvenance, modality: .interactions,
                time: found[place].holder.time, support: found[place].shared.count,
                overlap: overlap, overlapTitles: overlap.map(facts.title))
        }
    }

    /// Items that a neighbour had before now and the user has too, nearest to the candidate first.
    private func sharedItems(
        with other: Int32, _ nameable: Set<Int32>, _ question: EvidenceQuestion,
        _ affinity: Affinity
    ) -> [Int32] {
        let count = sequences.count(of: other, before: question.now)
        let theirs = Set(sequences.history(of: other, limit: count).items)
        return theirs.intersection(nameable).filter { $0 != question.item }
            .map { ($0, affinity.ofItems($0, question.item)) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
            .map(\.0)
    }

    /// Items of the history most like the candidate; ties go to the more recent, then smaller id.
    func historyItems(
        _ question: EvidenceQuestion, _ affinity: Affinity, withheld: inout Int
    ) -> [Evidence] {
        let candidates = question.history.enumerated().map { place, entry in
            (place: place, entry: entry, similarity: affinity.ofItems(entry.item, question.item))
        }
        let ranked = candidates.sorted {
            ($0.similarity, $0.entry.time, $0.place) > ($1.similarity, $1.entry.time, $1.place)
        }
        var found: [(entry: (item: Int32, time: Int64), similarity: Float)] = []
        let isCandidateCommon = isCommon(question.item, question)
        for (_, entry, similarity) in ranked where found.count < settings.historyItems {
            if similarity <= 0 { continue }
            if isCandidateCommon && isCommon(entry.item, question) {
                found.append((entry, similarity))
            } else {
                withheld += 1
            }
        }
        let weights = softmax(found.map(\.similarity))
        return found.indices.map { place in
            let item = found[place].entry.item
            return Evidence(
                id: "h\(place + 1)", kind: .historyItem, subject: .item(item),
                label: facts.title(of: item), similarity: found[place].similarity,
                weight: weights[place], provenance: affinity.itemProvenance,
                modality: .interactions, time: found[place].entry.time,
                support: min(
                    userCount(of: item, question), userCount(of: question.item, question)),
                overlap: [], overlapTitles: [])
        }
    }

    private func userCount(of item: Int32, _ question: EvidenceQuestion) -> Int {
        holders.holders(of: item, before: question.now, without: question.user).count
    }

    /// Attributes that the candidate shares with the selected history items, weighted by the sum of
    /// their softmaxed similarities.
    func attributes(
        _ question: EvidenceQuestion, behind history: [Evidence], withheld: inout Int
    ) -> [Evidence] {
        let ofCandidate = Dictionary(
            facts.attributes(of: question.item).map { ($0.attribute, $0.support) },
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
                overlapTitles: sum.items.map(facts.title))
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
