import Tensor

/// A text read as claims about evidence, whoever wrote it.
///
/// What the writer meant is not asked: the words are parsed by the grammar of rationales, and every
/// mention is looked up in the evidence in the role that the grammar gives it. A text that is no
/// sentence of the grammar is still cut into sentences, and its mentions are looked up by their
/// labels alone.
public struct RationaleReading: Sendable, Equatable {
    /// One for each sentence, with the pieces it rests on. Empty for a text that names no evidence
    /// and need not.
    public let claims: [Claim]
    /// What the wording claims; nil when the text is no rationale of the grammar about this evidence.
    public let form: RationaleForm?
    /// A number for the choices taken in the grammar; 0 when there are none.
    public let phrasing: Int

    /// Whether a piece or an item is named twice, the candidate aside.
    public let namesTwice: Bool

    /// Reads a text about a candidate.
    public init(_ text: String, about evidence: EvidenceSet) {
        let recognition = RationaleGrammar.rationale.recognition(
            of: text, filling: .listed(evidence.mentionable))
        form = recognition.flatMap(RationaleGrammar.form)
        phrasing =
            recognition.map {
                Int(fnv1a($0.derivation.map { "\($0)" }.joined(separator: "/")) % 1_000_000)
            } ?? 0
        let named = GroundingCheck.mentions(in: text).filter { $0 != evidence.title }
        namesTwice = Set(named).count < named.count
        // A sentence of the grammar gives its mentions roles even where they are not in the evidence.
        let parsed = recognition ?? RationaleGrammar.rationale.recognition(of: text)
        var roles = (parsed?.mentions ?? []).filter(\.slot.isClaim)[...]
        let isRecognised = parsed != nil
        let sentences = Self.sentences(of: text).map { sentence in
            let mentions = GroundingCheck.mentions(in: sentence)
            let own = Array(roles.prefix(mentions.count))
            roles = roles.dropFirst(mentions.count)
            return Self.claim(
                sentence, isRecognised ? own : mentions.flatMap(evidence.roles), evidence)
        }
        claims = form == .withoutEvidence ? [] : sentences
    }

    /// A sentence with the pieces its mentions point at.
    private static func claim(
        _ sentence: String, _ mentions: [Recognition.Mention], _ evidence: EvidenceSet
    ) -> Claim {
        let neighbors = mentions.filter { $0.slot == .neighbors }.compactMap {
            evidence.piece(.neighbor, labelled: $0.text)
        }
        var ids: [String] = []
        var isSupported = true
        for mention in mentions {
            let cited: [Evidence]
            switch mention.slot {
            case .verb, .year: continue
            case .item:
                if mention.text != evidence.title { isSupported = false }
                continue
            case .neighbors:
                cited = [evidence.piece(.neighbor, labelled: mention.text)].compactMap(\.self)
            case .historyItems:
                cited = [evidence.piece(.historyItem, labelled: mention.text)].compactMap(\.self)
            case .attributes:
                cited = [evidence.piece(.attribute, labelled: mention.text)].compactMap(\.self)
            case .sharedItems:
                // Said of every neighbour that the sentence names.
                cited = neighbors.filter { $0.overlapTitles.contains(mention.text) }
                if cited.count < neighbors.count { isSupported = false }
            }
            if cited.isEmpty { isSupported = false }
            for piece in cited where !ids.contains(piece.id) { ids.append(piece.id) }
        }
        let check = GroundingCheck(sentence, citing: ids, in: evidence)
        return Claim(text: sentence, evidence: ids, grounded: isSupported && check.isGrounded)
    }

    /// Sentences end with a full stop that a space or nothing follows, outside of quotations.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        var isQuoted = false
        var hasEnded = false
        for character in text {
            if hasEnded, character == " " {
                sentences.append(sentence)
                sentence = ""
                hasEnded = false
                continue
            }
            if character == "“" { isQuoted = true }
            if character == "”" { isQuoted = false }
            hasEnded = character == "." && !isQuoted
            sentence.append(character)
        }
        if !sentence.isEmpty { sentences.append(sentence) }
        return sentences
    }
}

extension EvidenceSet {
    /// Everything that a rationale of it may mention, by the role it may have.
    var mentionable: [SentenceSlot: [String]] {
        [
            .item: [title], .verb: RationaleGrammar.verbs,
            .neighbors: pieces(of: .neighbor).map(\.label),
            .historyItems: pieces(of: .historyItem).map(\.label),
            .attributes: pieces(of: .attribute).map(\.label),
            .sharedItems: pieces(of: .neighbor).flatMap(\.overlapTitles),
        ]
    }

    /// The weightiest piece of a kind with a label.
    fileprivate func piece(_ kind: EvidenceKind, labelled label: String) -> Evidence? {
        pieces.first { $0.kind == kind && $0.label == label }
    }

    /// What a mention may be, by its label alone: the candidate, a piece, or what a neighbour shares.
    fileprivate func roles(of mention: String) -> [Recognition.Mention] {
        if mention == title { return [.init(slot: .item, text: mention)] }
        let slots: [(EvidenceKind, SentenceSlot)] = [
            (.neighbor, .neighbors), (.historyItem, .historyItems), (.attribute, .attributes),
        ]
        for (kind, slot) in slots where piece(kind, labelled: mention) != nil {
            return [.init(slot: slot, text: mention)]
        }
        return [.init(slot: .sharedItems, text: mention)]
    }
}
